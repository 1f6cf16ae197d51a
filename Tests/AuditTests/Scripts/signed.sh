# Where signatures are a duty: whoever acts signs with a key of his own.
as() {
    export GIT_AUTHOR_NAME=$1 GIT_AUTHOR_EMAIL=$1@example.org GIT_COMMITTER_NAME=$1 GIT_COMMITTER_EMAIL=$1@example.org
    git config user.signingKey "$root/.git/keys/$1"
}

unsigned() { git config commit.gpgSign false; }

# A key that stands on nobody's entry.
strange_key() { ssh-keygen -q -t ed25519 -N '' -C stranger -f "$NOTES/stranger"; }

# HEAD without its signature, and the signature alone, as it stands in the header.
payload() { git cat-file commit HEAD | sed '/^gpgsig /,/END SSH SIGNATURE/d'; }
signature() { git cat-file commit "${1-HEAD}" | sed -n '/^gpgsig /,/END SSH SIGNATURE/p'; }

# Puts a commit in the place of HEAD: what is read from standard input, byte for byte.
replace_head() { git update-ref HEAD "$(git hash-object -t commit -w --stdin)"; }

# Gives HEAD the armoured signature in a file.
with_signature() {
    payload > "$NOTES/payload"
    {
        sed '/^$/,$d' "$NOTES/payload"
        sed -e '1s/^/gpgsig /' -e '2,$s/^/ /' "$1"
        sed -n '/^$/,$p' "$NOTES/payload"
    } | replace_head
}
