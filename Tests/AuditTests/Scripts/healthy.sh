# Makes the publication that every attack starts from, with Galley alone: five people and more, and an article at every
# place of its life. What stands here is the whole truth; nothing in it may be found fault with.
set -eu
clock=1536285600 # 2018-09-07, 02:00 UTC

g() {
    clock=$((clock + 60))
    GIT_COMMITTER_DATE=@$clock GIT_AUTHOR_DATE=@$clock "$G" "$@" > /dev/null
}

# Begins an article of Hana's: SLUG, then options of `new`.
begin() {
    local slug=$1
    shift
    g new "The ${slug#the-} at Skerrin" --slug "$slug" --as hana-seo --disclosures none "$@" -F - <<< "What is known about $slug."
}
# A draft in a language that is none.
foreign() {
    begin "$1"
    sed -i 's/^language: .*/language: not_a_tag/' "articles/2018/09/$1.md"
    g save "$1" --as hana-seo
}

publish() {
    g submit "$1" --as hana-seo
    g approve "$1" --as "$2"
    g publish "$1" --as ida-lund
}

g init . --title "Harbour Review" --name "Ada Ines" --email ada-ines@example.org
cat > masthead.yml <<'END'
people:
  - {id: ada-ines, name: Ada Ines, emails: [ada-ines@example.org], roles: [admin]}
  - {id: hana-seo, name: Hana Seo, emails: [hana-seo@example.org], roles: [author]}
  - {id: tom-reyl, name: Tom Reyl, emails: [tom-reyl@example.org], roles: [author]}
  - {id: jun-park, name: Jun Park, emails: [jun-park@example.org], roles: [editor, author]}
  - {id: mo-okafor, name: Mo Okafor, emails: [mo-okafor@example.org], roles: [editor]}
  - {id: rik-stam, name: Rik Stam, emails: [rik-stam@example.org], roles: [editor]}
  - {id: ida-lund, name: Ida Lund, emails: [ida-lund@example.org], roles: [publisher]}
END
# A second workflow: two editors, and nobody hands in what is not his own.
sed -e 's/^name: editorial/name: careful/' -e 's/approvals: 1/approvals: 2/' -e 's/by: author, checks/by: author, own: true, checks/' \
    workflows/editorial.yml > workflows/careful.yml
printf 'workflows:\n  Reporting: careful\n' >> galley.yml
g save masthead.yml galley.yml workflows/careful.yml

begin the-ferry
publish the-ferry jun-park

begin the-pier
g photo add the-pier "$SEEDS/skerrin-pier.png" --as hana-seo --alt "The pier at low water" --creator "Mina Cho" --license CC0-1.0
publish the-pier mo-okafor

begin the-nets
publish the-nets rik-stam
g rename the-nets the-net --as ida-lund

# Revised after publication, not yet published again.
begin the-sail
publish the-sail jun-park
g revise the-sail --as hana-seo
echo "A second thought." >> articles/2018/09/the-sail.md
g save the-sail --as hana-seo

# Revised, and the version before the public brought back.
begin the-fog
publish the-fog mo-okafor
g revise the-fog --as jun-park
echo "A thought too many." >> articles/2018/09/the-fog.md
g save the-fog --as jun-park
g restore the-fog --as jun-park

begin the-crane
publish the-crane jun-park
g retract the-crane --as ida-lund -m "Withdrawn: the crane was another one."

# With an error that an editor lets stand.
foreign the-tower
g waive the-tower lang/invalid --as mo-okafor -m "The dialect of Skerrin has no tag."
publish the-tower jun-park

# With the same error, and nobody let it stand.
foreign the-chart
g submit the-chart --as hana-seo
g approve the-chart --as jun-park

begin the-reef
g submit the-reef --as hana-seo
g withdraw the-reef --as hana-seo
g submit the-reef --as hana-seo
g approve the-reef --as mo-okafor
g reject the-reef --as jun-park -m "The depth is not sourced."

begin the-rope
g spike the-rope --as jun-park -m "Overtaken by events."
g reopen the-rope --as mo-okafor -m "Not after all."

begin the-buoy
g spike the-buoy --as mo-okafor -m "Nobody asks any more."

# An editor's own article.
g new "The Gull at Skerrin" --slug the-gull --as jun-park --disclosures none -F - <<< "What the gull saw."
g submit the-gull --as jun-park

# Two editors are needed; one has decided.
begin the-mast --category Reporting
g submit the-mast --as hana-seo
g approve the-mast --as jun-park

begin the-bell --category Reporting

# Two editors decided, and it is out.
begin the-keel --category Reporting
g submit the-keel --as hana-seo
g approve the-keel --as jun-park
g approve the-keel --as mo-okafor
g publish the-keel --as ida-lund

begin the-pilot
g submit the-pilot --as hana-seo
g approve the-pilot --as jun-park

begin the-lock
g submit the-lock --as hana-seo

# Rik leaves.
sed -i '/rik-stam/s/}$/, retired: true}/' masthead.yml
g save masthead.yml

begin the-tide
