# Keys for sessions, always the same ones, so that a session reads the same in every run. They protect nothing.
cat > "$WORK/ada" <<'END'
-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACCZxP8UD8irq2s0uXm8KG3x0mBIKMKjw7nKm8fxUVjVfgAAAJDB5KHXweSh
1wAAAAtzc2gtZWQyNTUxOQAAACCZxP8UD8irq2s0uXm8KG3x0mBIKMKjw7nKm8fxUVjVfg
AAAEAfyDG4XR36cl1OBAfDQHU6YD3lCXSRevA2ySwVf832hZnE/xQPyKurazS5ebwobfHS
YEgowqPDucqbx/FRWNV+AAAACGFkYUBkZXNrAQIDBAU=
-----END OPENSSH PRIVATE KEY-----
END
chmod 600 "$WORK/ada" && ssh-keygen -y -f "$WORK/ada" > "$WORK/ada.pub"
cat > "$WORK/jun" <<'END'
-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACBTkdsu4Y64Ioe5onaKcEZjSihwewXD7ZvS7I7RdpXzWAAAAJBGZsRgRmbE
YAAAAAtzc2gtZWQyNTUxOQAAACBTkdsu4Y64Ioe5onaKcEZjSihwewXD7ZvS7I7RdpXzWA
AAAECwSxGXBH2geaCG+tHnleHSFAAbT60SoogCD0+db5wox1OR2y7hjrgih7midopwRmNK
KHB7BcPtm9LsjtF2lfNYAAAACGp1bkBkZXNrAQIDBAU=
-----END OPENSSH PRIVATE KEY-----
END
chmod 600 "$WORK/jun" && ssh-keygen -y -f "$WORK/jun" > "$WORK/jun.pub"
cat > "$WORK/hana" <<'END'
-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACAweh9KxKyiZvvzMf0dw255uxCu+qkttbEMHQ852rS+mgAAAJAkv+q9JL/q
vQAAAAtzc2gtZWQyNTUxOQAAACAweh9KxKyiZvvzMf0dw255uxCu+qkttbEMHQ852rS+mg
AAAEBIuELTqv2X0di4TbcTyj12taIslEgIeBq4z+wB2xjSyDB6H0rErKJm+/Mx/R3Dbnm7
EK76qS21sQwdDznatL6aAAAACWhhbmFAZGVzawECAwQ=
-----END OPENSSH PRIVATE KEY-----
END
chmod 600 "$WORK/hana" && ssh-keygen -y -f "$WORK/hana" > "$WORK/hana.pub"
