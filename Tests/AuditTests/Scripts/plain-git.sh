# What an attack is written with: git, and what docs/format.md says. Galley is not called here.
# A script begins in articles/2018/09. The commit to be found is HEAD, unless `culprit` names another.
set -eu
export GIT_COMMITTER_DATE=@1540000000 GIT_AUTHOR_DATE=@1540000000 # later than all that is there
export GIT_EDITOR=: GIT_MERGE_AUTOEDIT=no
cd articles/2018/09
root=$(git rev-parse --show-toplevel)

# Who git says is acting.
as() {
    export GIT_AUTHOR_NAME=$1 GIT_AUTHOR_EMAIL=$1@example.org GIT_COMMITTER_NAME=$1 GIT_COMMITTER_EMAIL=$1@example.org
}

culprit() { git rev-parse "$1^{commit}" > "$NOTES/culprit"; }
no_culprit() { echo none > "$NOTES/culprit"; }
arguments() { echo "$*" > "$NOTES/arguments"; }

# The newest commit of an event of an article.
event() { git log -1 --format=%H --grep "^Galley-Event: $1\$" --grep "^Galley-Article: 2018/09/$2\$" --all-match; }

edit() { echo "One word more." >> "$1.md"; }
state() { sed -i "s/^state: .*/state: $2/" "$1.md"; }

# The content digest, as docs/format.md has it made by hand.
digest() {
    {
        awk 'NR == 1 { front = 1; print; next } front && $0 == "---" { front = 0 } front && /^state:/ { next } { print }' "$1.md" \
            > "$NOTES/content"
        printf 'galley-content-1\n%d\n' "$(wc -c < "$NOTES/content")"
        cat "$NOTES/content"
        if [ -d "$1" ]; then
            (cd "$1" && find . -type f | sed 's|^\./||' | LC_ALL=C sort | while read -r name; do
                printf '\n%s %s' "$name" "$(sha256sum < "$name" | cut -c 1-64)"
            done)
        fi
    } | sha256sum | cut -c 1-64
}

# The message of a move as Galley writes it: EVENT ARTICLE FROM TO PERSON ROLE; `note` and `content` may be set.
message() {
    printf '%s: %s\n\n' "$1" "$2"
    [ -z "${note-}" ] || printf '%s\n\n' "$note"
    printf 'Galley-Event: %s\nGalley-Article: 2018/09/%s\n' "$1" "$2"
    [ -z "$3" ] || printf 'Galley-From: %s\n' "$3"
    printf 'Galley-To: %s\nGalley-By: %s\nGalley-Role: %s\nGalley-Content: sha256:%s\nGalley-Rules: 2\n' \
        "$4" "$5" "$6" "${content-$(digest "$2")}"
}

# The message of a change of policy: PERSON ROLE.
policy() { printf 'policy: masthead.yml\n\nGalley-Event: policy\nGalley-By: %s\nGalley-Role: %s\nGalley-Rules: 2\n' "$1" "$2"; }

# The message of a consent to a policy: DIGEST PERSON ROLE.
consent() {
    printf 'policy-consent: masthead.yml\n\nGalley-Event: policy-consent\nGalley-By: %s\nGalley-Role: %s\n' "$2" "$3"
    printf 'Galley-Content: sha256:%s\nGalley-Rules: 2\n' "$1"
}

# The digest of the policy as it lies in the working files, as docs/keys.md has it made by hand.
policy_digest() {
    (cd "$root" && {
        echo galley-policy-1
        for file in galley.yml masthead.yml workflows/*.yml; do
            echo "$file $(sha256sum < "$file" | cut -c 1-64)"
        done
    } | sha256sum | cut -c 1-64)
}

# Commits everything that was typed, under the message that is read, byte for byte.
commit() {
    git add -A "$root"
    git commit -q --allow-empty --allow-empty-message --cleanup=verbatim -F -
}

# Commits what was typed without a word of Galley's: PERSON MESSAGE.
by_hand() {
    as "$1"
    echo "$2" | commit
}

# A move to the letter: the state line, the message, the person; the arguments of `message`.
move() {
    as "$5"
    state "$2" "$4"
    message "$@" | commit
}

# A save to the letter: ARTICLE FROM TO PERSON ROLE.
save() {
    state "$1" "$3"
    as "$4"
    message save "$1" "$2" "$3" "$4" "$5" | commit
}

# A draft of Hana's gets another line: ARTICLE.
longer() {
    edit "$1"
    save "$1" draft draft hana-seo author
}

# The admin changes the masthead: what sed is to do.
masthead() {
    sed -i "$1" "$root/masthead.yml"
    as ada-ines
    policy ada-ines admin | commit
}

# An article gets another name: OLD NEW STATE, and PERSON ROLE if it is not Hana who gives it.
rename() {
    local person=${4-hana-seo}
    git mv "$1.md" "$2.md"
    [ ! -d "$1" ] || git mv "$1" "$2"
    echo "$2" > "$1.alias"
    as "$person"
    message rename "$2" "$3" "$3" "$person" "${5-author}" | sed "/^Galley-From/i Galley-Renamed-From: 2018/09/$1" | commit
}

# PERSON leaves; PERSON holds ROLES from now on.
leave() { masthead "/id: $1/s/}\$/, retired: true}/"; }
roles() { masthead "/id: $1/s/roles: \[[^]]*\]/roles: [$2]/"; }

# A minute passes.
later() {
    clock=$((${clock-1540000000} + 60))
    export GIT_COMMITTER_DATE=@$clock GIT_AUTHOR_DATE=@$clock
}

# Makes main a merge of two commits that has this tree, whatever git would make of them: TREE PARENT PARENT.
join() {
    later
    as hana-seo
    git checkout -q -f -B main "$(echo Merge | git commit-tree "$1" -p "$2" -p "$3")"
}

# Makes main what git makes of two commits, but for the paths that are as they are in one of them: COMMIT PARENT PARENT PATH…
join_with() {
    local from=$1 first=$2 second=$3
    shift 3
    later
    as hana-seo
    git checkout -q "$first"
    git merge -q --no-ff --no-commit "$second" > "$NOTES/merge" || true
    git checkout -q "$from" -- "$@"
    git commit -q -m Merge
    git checkout -q -B main
}

# Two branches that part here and do nothing to each other.
apart() {
    git checkout -q -b one
    later
    longer the-rope
    git checkout -q -b two main
    later
    longer the-reef
}

# Makes main what git makes of two commits, and something more: PARENT PARENT SCRIPT, which may set `staged`.
join_own() {
    later
    as hana-seo
    git checkout -q "$1"
    git merge -q --no-ff --no-commit "$2"
    eval "$3"
    [ -n "${staged-}" ] || git add -A "$root"
    git commit -q -m Merge
    git checkout -q -B main
}

# What git makes of two commits becomes main: PARENT PARENT.
merged() {
    later
    as hana-seo
    git checkout -q "$1"
    git merge -q --no-ff -m Merge "$2"
    git checkout -q -B main
}

# Two branches, one and two, that part here, each with what the other did: SCRIPT of one, SCRIPT of two, the later one, which is
# checked out then.
criss_cross() {
    local base one two
    base=$(git rev-parse HEAD)
    git checkout -q -b one
    later
    eval "$1"
    one=$(git rev-parse HEAD)
    git checkout -q -b two "$base"
    later
    eval "$2"
    two=$(git rev-parse HEAD)
    later
    as hana-seo
    git checkout -q one
    git merge -q --no-ff -m Cross "$two"
    git checkout -q two
    git merge -q --no-ff -m Cross "$one"
}

# Commits the index with the message that is read, whatever bytes it has; `committed` may be set, in seconds.
raw_commit() {
    {
        printf 'tree %s\nparent %s\n' "$(git write-tree)" "$(git rev-parse HEAD)"
        printf 'author %s <%s> %s +0000\n' "$GIT_AUTHOR_NAME" "$GIT_AUTHOR_EMAIL" "${GIT_AUTHOR_DATE#@}"
        printf 'committer %s <%s> %s +0000\n\n' "$GIT_COMMITTER_NAME" "$GIT_COMMITTER_EMAIL" "${committed-${GIT_COMMITTER_DATE#@}}"
        cat
    } | git hash-object -t commit -w --stdin --literally > "$NOTES/raw"
    git update-ref HEAD "$(cat "$NOTES/raw")"
}

# No reflog remembers.
forget() { git reflog expire --expire=now --all; }

# A tree of the lines of `git ls-tree`, byte for byte, however wrong.
raw_tree() {
    while read -r mode _ id name; do
        printf '%s %s\0' "${mode#0}" "$(basename "$name")"
        printf "$(echo "$id" | sed 's/../\\x&/g')"
    done | git hash-object -t tree -w --stdin --literally
}

# Commits such a tree as that of the month.
commit_month() {
    local tree
    tree=$(raw_tree)
    tree=$(echo "40000 tree $tree 09" | raw_tree)
    tree=$(echo "40000 tree $tree 2018" | raw_tree)
    tree=$(git ls-tree --full-tree HEAD | sed "s/tree [0-9a-f]*\tarticles\$/tree $tree\tarticles/" | raw_tree)
    git update-ref HEAD "$(echo Month | git commit-tree "$tree" -p HEAD)"
}
