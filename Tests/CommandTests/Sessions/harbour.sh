# Makes the publication in which most sessions begin, and goes into it.
galley init harbour --title "Harbour Review" --time-zone Asia/Seoul > /dev/null
cd harbour
cat > masthead.yml <<'END'
people:
  - {id: ada-ines, name: Ada Ines, emails: [ada@example.org], roles: [admin]}
  - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author]}
  - {id: jun-park, name: Jun Park, emails: [jun@example.org], roles: [editor, author]}
  - {id: mo-okafor, name: Mo Okafor, emails: [mo@example.org], roles: [editor]}
  - {id: ida-lund, name: Ida Lund, emails: [ida@example.org], roles: [publisher]}
  - {id: old-tom, name: Old Tom, emails: [tom@example.org], roles: [editor], retired: true}
END
galley save masthead.yml > /dev/null
