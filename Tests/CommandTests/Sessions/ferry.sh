# Writes an article and brings it as far as the state that is named.
galley new "The Ferry That Came Back" --as hana-seo --disclosures none -F - <<< "The ferry left at six." > /dev/null
case $1 in review | approved | published) galley submit the-ferry --as hana-seo > /dev/null ;; esac
case $1 in approved | published) galley approve the-ferry --as jun-park > /dev/null ;; esac
case $1 in published) galley publish the-ferry --as ida-lund > /dev/null ;; esac
