# From here on everything is signed: every person gets a key, and then signatures are a duty. The keys lie in .git/keys.
mkdir .git/keys
for person in ada-ines hana-seo jun-park mo-okafor ida-lund; do
    kind=ed25519
    [ $person != mo-okafor ] || kind=ecdsa
    [ $person != ida-lund ] || kind=rsa
    ssh-keygen -q -t $kind -N '' -C $person -f .git/keys/$person
    g masthead key $person .git/keys/$person.pub
done

# Signs as a person what is made from now on.
sign_as() {
    git config gpg.format ssh
    git config commit.gpgSign true
    git config user.signingKey "$PWD/.git/keys/$1"
}

sign_as ada-ines
echo 'signatures: required' >> galley.yml
g save galley.yml
sign_as hana-seo
begin the-signal
g submit the-signal --as hana-seo
sign_as jun-park
g approve the-signal --as jun-park
sign_as ida-lund
g publish the-signal --as ida-lund
