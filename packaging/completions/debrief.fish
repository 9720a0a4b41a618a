# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of debrief for fish
set -l commands init sample list show export import actions wording check backup restore
set -l none "not __fish_seen_subcommand_from $commands"

complete -c debrief -n $none -a init -d 'Make a new empty library'
complete -c debrief -n $none -a sample -d 'Make a library with the sample'
complete -c debrief -n $none -a list -d 'List the postmortems'
complete -c debrief -n $none -a show -d 'Show one postmortem whole'
complete -c debrief -n $none -a export -d 'Write a postmortem in another format'
complete -c debrief -n $none -a import -d 'Take in exported postmortems'
complete -c debrief -n $none -a actions -d 'List action items over all postmortems'
complete -c debrief -n $none -a wording -d 'Show wording that makes a person the cause'
complete -c debrief -n $none -a check -d 'Say whether the library is whole and what is due'
complete -c debrief -n $none -a backup -d 'Write a backup'
complete -c debrief -n $none -a restore -d 'Write a backup out as a new library'

complete -c debrief -l help -d 'Explain the command'
complete -c debrief -n '__fish_seen_subcommand_from sample' -l incidents -x -d 'How many to generate'
complete -c debrief -n '__fish_seen_subcommand_from sample' -l seed -x -d 'Start of the generator'
complete -c debrief -n '__fish_seen_subcommand_from list show actions' -l json -d 'As JSON'
complete -c debrief -n '__fish_seen_subcommand_from export' -l to -x -a 'markdown json mermaid' -d Format
complete -c debrief -n '__fish_seen_subcommand_from export restore' -s o -r -d 'File to write'
complete -c debrief -n '__fish_seen_subcommand_from import' -l into -x -d 'Into this postmortem'
complete -c debrief -n '__fish_seen_subcommand_from import' -l zone -x -d 'Time zone'
complete -c debrief -n '__fish_seen_subcommand_from import' -l as -x -a 'markdown json' -d Format
complete -c debrief -n '__fish_seen_subcommand_from import' -l dry-run -d 'Change nothing'
complete -c debrief -n '__fish_seen_subcommand_from actions' -l open -d 'Not finished'
complete -c debrief -n '__fish_seen_subcommand_from actions' -l overdue -d 'Past the deadline'
complete -c debrief -n '__fish_seen_subcommand_from actions' -l blocking -d 'Block the next release'
complete -c debrief -n '__fish_seen_subcommand_from actions check' -l as-of -x -d 'On this day'
complete -c debrief -n '__fish_seen_subcommand_from wording' -l field -x -a 'timeline why root_cause action note question' -d 'What the text is'
complete -c debrief -n '__fish_seen_subcommand_from wording' -l names -r -d 'The people in it'
complete -c debrief -n '__fish_seen_subcommand_from wording' -l csv -d 'Rows in, rows out'
