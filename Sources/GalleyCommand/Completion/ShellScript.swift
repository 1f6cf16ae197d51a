/// The scripts that make a shell ask Galley what may stand in the place of a word.
///
/// They hold no grammar of their own, and nothing of an answer is ever read by the shell as anything but words.
enum ShellScript {
    /// The argument with which they call.
    static let call = "---complete"

    static func text(for shell: CompletionShell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    private static let bash = #"""
        # Completions of galley for bash: source <(galley completions bash)
        _galley() {
            local program=galley
            type -P galley > /dev/null || program=${COMP_WORDS[0]}
            local -a lines
            mapfile -t lines < <("$program" ---complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
            COMPREPLY=()
            case ${lines[0]} in
                words)
                    COMPREPLY=("${lines[@]:1}")
                    ;;
                files)
                    compopt -o filenames
                    mapfile -t COMPREPLY < <(compgen -f -- "$2")
                    ;;
                folders)
                    compopt -o filenames
                    mapfile -t COMPREPLY < <(compgen -d -- "$2")
                    ;;
            esac
        }
        complete -F _galley galley

        """#

    private static let zsh = #"""
        #compdef galley
        # Completions of galley for zsh: source <(galley completions zsh), after compinit; or a file _galley in a folder of fpath.
        _galley() {
            local -a lines values shown
            lines=("${(@f)$(galley ---complete zsh "${(@)words[2,CURRENT-1]}" "$PREFIX" 2> /dev/null)}")
            local kind=$lines[1]
            lines=("${(@)lines[2,-1]}")
            case $kind in
                words)
                    (( $#lines )) || return 1
                    values=("${(@)lines%%$'\t'*}")
                    shown=("${(@)lines/$'\t'/  -- }")
                    compadd -l -d shown -a values
                    ;;
                files) _files ;;
                folders) _files -/ ;;
                *) return 1 ;;
            esac
        }
        if [[ $funcstack[1] == _galley ]]; then _galley; else compdef _galley galley; fi

        """#

    private static let fish = #"""
        # Completions of galley for fish: galley completions fish | source
        function __galley_complete
            set -l before (commandline -opc)
            set -e before[1]
            set -l current (commandline -ct)
            set -l lines (galley ---complete fish $before "$current" 2> /dev/null)
            switch "$lines[1]"
                case words
                    set -e lines[1]
                    printf '%s\n' $lines
                case files
                    __fish_complete_path "$current"
                case folders
                    __fish_complete_directories "$current" ''
            end
        end
        complete -c galley -f -a '(__galley_complete)'

        """#
}
