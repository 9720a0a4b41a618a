# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of debrief for bash

_debrief() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local commands="init sample list show export import actions wording check backup restore"
    local options=""
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current"
                                 compgen -f -X '!*.debrief' -- "$current"
                                 compgen -d -- "$current")
        return
    fi
    case $previous in
    --to) mapfile -t COMPREPLY < <(compgen -W "markdown json mermaid" -- "$current"); return ;;
    --as) mapfile -t COMPREPLY < <(compgen -W "markdown json" -- "$current"); return ;;
    --field) mapfile -t COMPREPLY < <(compgen -W "timeline why root_cause action note question" -- "$current"); return ;;
    --zone) mapfile -t COMPREPLY < <(compgen -W "$(timedatectl list-timezones 2>/dev/null)" -- "$current"); return ;;
    --incidents | --seed | --as-of | --into) return ;;
    esac
    case $command in
    sample) options="--incidents --seed" ;;
    list | show) options="--json" ;;
    export) options="--to -o" ;;
    import) options="--into --zone --as --dry-run" ;;
    actions) options="--open --overdue --blocking --as-of --json" ;;
    wording) options="--field --names --csv" ;;
    check) options="--as-of" ;;
    restore) options="-o" ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options --help" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _debrief debrief
