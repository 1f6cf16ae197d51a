# `tab WORD…`: what bash offers when TAB is pressed at the end of `galley WORD…`, one a line. The words are as they are typed.
source <(galley completions bash)
compopt() { :; }
tab() {
    COMP_WORDS=(galley "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _galley galley "${!#}"
    [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
}
