#!/usr/bin/env python3
"""Writes a legal history of moves into a publication that `galley init` has founded, as one pack.

usage: history.py REPOSITORY [--moves N] [--signed]

Articles of 3 KB are begun, saved, submitted, approved, published, revised, rejected and taken back by the people of one
masthead, over 240 months for 100,000 moves; each move is one commit, made by the person who acts. The same numbers give the
same bytes, and fewer moves are the beginning of more. --signed: every move is signed with its maker's Ed25519 key.
"""
import argparse
import base64
import datetime
import hashlib
import os
import random
import struct
import subprocess
import sys
import tempfile
import zlib

ARTICLES, MOVES, MONTHS = 5823, 100_000, 240
FIRST = 1_104_537_600  # 1 January 2005
STEP = MONTHS * 2_629_746 // MOVES
AUTHORS = ["hana-seo", "omar-diaz", "mina-cho", "ravi-nair", "elsa-berg", "tomo-abe"]
EDITORS = ["jun-park", "lena-voss", "ines-rey", "paul-okoro", "sara-lind"]
PUBLISHERS = ["ida-lund", "karl-toth"]
WORDS = (
    "harbour ferry tide mooring chart keeper salt winter timber school ledger bridge market lantern council reef signal cargo "
    "orchard tram quarry pilot letter island census weather cannery bell engine archive printer canal the a of to in on with "
    "from under after before that which every some no one two ten old new").split()


class People:
    """The masthead, and who signs with what."""

    def __init__(self, signed):
        self.roles = {"ada-ines": ["admin"]}
        self.roles.update({person: ["author"] for person in AUTHORS})
        self.roles.update({person: ["editor", "author"] for person in EDITORS})
        self.roles.update({person: ["publisher"] for person in PUBLISHERS})
        self.keys = {}
        if signed:
            try:
                from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
            except ImportError:
                sys.exit("history: the Python package cryptography is missing: pip install cryptography, or apt-get install python3-cryptography")
            for person in self.roles:
                key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(person.encode()).digest())
                public = string(b"ssh-ed25519") + string(key.public_key().public_bytes_raw())
                self.keys[person] = (key, public)

    def name(self, person):
        return person.replace("-", " ").title()

    def email(self, person):
        return person.split("-")[0] + "@example.org"

    def masthead(self):
        lines = ["# The staff of the benchmark's publication.", "people:"]
        for person, roles in self.roles.items():
            keys = f", keys: [{self.public(person)}]" if person in self.keys else ""
            lines.append(f"  - {{id: {person}, name: {self.name(person)}, emails: [{self.email(person)}], roles: [{', '.join(roles)}]{keys}}}")
        return "\n".join(lines) + "\n"

    def public(self, person):
        return "ssh-ed25519 " + base64.b64encode(self.keys[person][1]).decode()

    def signature(self, person, payload):
        """What `ssh-keygen -Y sign -n git` gives, as OpenSSH's PROTOCOL.sshsig lays it down."""
        key, public = self.keys[person]
        common = string(b"git") + string(b"") + string(b"sha512")
        signature = key.sign(b"SSHSIG" + common + string(hashlib.sha512(payload).digest()))
        blob = b"SSHSIG" + struct.pack(">I", 1) + string(public) + common + string(string(b"ssh-ed25519") + string(signature))
        text = base64.b64encode(blob)
        lines = [text[start:start + 70] for start in range(0, len(text), 70)]
        return b"\n ".join([b"-----BEGIN SSH SIGNATURE-----"] + lines + [b"-----END SSH SIGNATURE-----"])


def string(data):
    return struct.pack(">I", len(data)) + data


class Pack:
    """Objects on their way into one pack, each once."""

    KINDS = {b"commit": 1, b"tree": 2, b"blob": 3}

    def __init__(self, folder):
        self.file = tempfile.TemporaryFile(dir=folder)
        self.known = set()

    def add(self, kind, data):
        id = hashlib.sha1(b"%s %d\0" % (kind, len(data)) + data).digest()
        if id not in self.known:
            self.known.add(id)
            size = len(data)
            head = [self.KINDS[kind] << 4 | size & 15]
            size >>= 4
            while size:
                head[-1] |= 0x80
                head.append(size & 0x7F)
                size >>= 7
            self.file.write(bytes(head) + zlib.compress(data, 1))
        return id

    def write(self, repository):
        self.file.seek(0)
        indexer = subprocess.Popen(["git", "-C", repository, "index-pack", "--stdin"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        digest = hashlib.sha1()
        part = b"PACK" + struct.pack(">II", 2, len(self.known))
        while part:
            digest.update(part)
            indexer.stdin.write(part)
            part = self.file.read(1 << 20)
        indexer.stdin.write(digest.digest())
        indexer.stdin.close()
        if indexer.wait() != 0:
            sys.exit("history: git index-pack refused the pack")


class Article:
    """A text, and what its next moves depend on."""

    def __init__(self, number, time, author, choice):
        self.day = datetime.datetime.fromtimestamp(time + 9 * 3600, datetime.timezone.utc)
        words = [choice.choice(WORDS) for _ in range(4)]
        self.title = f"{' '.join(words).capitalize()} no. {number}"
        self.slug = "-".join(words) + f"-{number}"
        self.month = f"{self.day.year}/{self.day.month:02}"
        self.author = author
        self.paragraphs = [choice.randrange(len(History.PARAGRAPHS)) for _ in range(6)]
        self.corrections = []
        self.state = "draft"
        self.writers = {author}
        self.live = None
        self.was_live = False

    def text(self):
        """The file in two parts, between which the state line stands, and the digest of both."""
        head = f"---\ntitle: {self.title}\n"
        tail = f"authors: [{self.author}]\ncategory: Coast\ndate: {self.day:%Y-%m-%d}\nlanguage: en\n"
        tail += "disclaimer: The views expressed here are the author's alone.\ndisclosures: none\n"
        if self.corrections:
            tail += "corrections:\n" + "".join(self.corrections)
        tail += "---\n" + "\n".join(History.PARAGRAPHS[index] for index in self.paragraphs)
        content = (head + tail).encode()
        digest = hashlib.sha256(b"galley-content-1\n%d\n" % len(content) + content).hexdigest()
        return head, tail, digest

    def change(self, time, choice):
        self.paragraphs[choice.randrange(6)] = choice.randrange(len(History.PARAGRAPHS))
        if self.live and self.corrections == self.live[1]:
            day = datetime.datetime.fromtimestamp(time + 9 * 3600, datetime.timezone.utc)
            self.corrections = self.corrections[-3:] if len(self.corrections) > 40 else list(self.corrections)
            self.corrections.append(
                f"  - date: {day:%Y-%m-%d}\n    note: An earlier version named the wrong quay. It is quay {choice.randrange(90)}, not quay 7.\n")


class History:
    PARAGRAPHS = []

    def __init__(self, repository, signed):
        self.repository = repository
        self.choice = random.Random(20180907)
        self.people = People(signed)
        self.pack = Pack(repository)
        self.articles = []
        self.months, self.years, self.archive = {}, {}, {}
        for _ in range(600):
            text = ""
            while len(text) < 440:
                words = [self.choice.choice(WORDS) for _ in range(8 + self.choice.randrange(12))]
                text += ("" if not text else " ") + " ".join(words).capitalize() + "."
            self.PARAGRAPHS.append(text + "\n")
        self.tip = bytes.fromhex(self.git("rev-parse", "HEAD"))
        self.root = {}
        for line in self.git("ls-tree", "HEAD").splitlines():
            mode, _, id, name = line.split(None, 3)
            self.root[name.encode()] = (mode.lstrip("0").encode(), bytes.fromhex(id))
        settings = self.git("show", "HEAD:galley.yml") + "\n"
        settings += "categories: [Coast, Inland]\n"
        self.policy({"galley.yml": settings, "masthead.yml": self.people.masthead()}, "The staff", FIRST, signed=False)
        if signed:
            # Keys count from the commit after the one that brings them.
            self.policy({"galley.yml": settings + "signatures: required\n"}, "Everybody has a key", FIRST + 1)

    def git(self, *arguments):
        return subprocess.run(["git", "-C", self.repository, *arguments], check=True, capture_output=True, text=True).stdout.strip()

    def tree(self, entries):
        folder = lambda item: item[0] + (b"/" if item[1][0] == b"40000" else b"")
        return self.pack.add(b"tree", b"".join(mode + b" " + name + b"\0" + id for name, (mode, id) in sorted(entries.items(), key=folder)))

    def policy(self, files, note, time, signed=True):
        for name, text in files.items():
            self.root[name.encode()] = (b"100644", self.pack.add(b"blob", text.encode()))
        trailers = [("Event", "policy"), ("By", "ada-ines"), ("Role", "admin"), ("Rules", "1")]
        self.commit(", ".join(files), note, trailers, "ada-ines", time, signed)

    def commit(self, title, note, trailers, person, time, signed=True):
        who = f"{self.people.name(person)} <{self.people.email(person)}> {time} +0900"
        head = f"tree {self.tree(self.root).hex()}\nparent {self.tip.hex()}\nauthor {who}\ncommitter {who}\n".encode()
        message = f"{trailers[0][1]}: {title}\n\n" + (note + "\n\n" if note else "")
        message = (message + "".join(f"Galley-{key}: {value}\n" for key, value in trailers if value)).encode()
        signature = b""
        if signed and person in self.people.keys:
            signature = b"gpgsig " + self.people.signature(person, head + b"\n" + message) + b"\n"
        self.tip = self.pack.add(b"commit", head + signature + b"\n" + message)

    def move(self, event, article, to, person, role, time, note=""):
        """Makes the commit of a move; the text is what the article says."""
        head, tail, digest = article.text()
        blob = self.pack.add(b"blob", f"{head}state: {to}\n{tail}".encode())
        month = self.months.setdefault(article.month, {})
        month[article.slug.encode() + b".md"] = (b"100644", blob)
        year, number = article.month.split("/")
        self.years.setdefault(year, {})[number.encode()] = (b"40000", self.tree(month))
        self.archive[year.encode()] = (b"40000", self.tree(self.years[year]))
        self.root[b"articles"] = (b"40000", self.tree(self.archive))
        before = None if event == "new" else article.state
        trailers = [("Event", event), ("Article", f"{article.month}/{article.slug}"), ("From", before), ("To", to), ("By", person),
                    ("Role", role), ("Content", "sha256:" + digest), ("Rules", "1")]
        self.commit(article.title, note, trailers, person, time)
        article.state = to

    def step(self, number):
        choice = self.choice
        time = FIRST + (number + 1) * STEP + choice.randrange(STEP // 2)
        if (number * ARTICLES + MOVES - 1) // MOVES < ((number + 1) * ARTICLES + MOVES - 1) // MOVES:
            article = Article(len(self.articles), time, choice.choice(AUTHORS), choice)
            self.articles.append(article)
            return self.move("new", article, "draft", article.author, "author", time)
        while True:
            article = choice.choice(self.articles[-60:] if choice.random() < 0.85 else self.articles)
            if article.state != "published" or choice.random() < 0.3 or len(self.articles) < 60:
                break
        editor = choice.choice([person for person in EDITORS if person not in article.writers])
        luck = choice.random()
        if article.state == "draft" and luck > 0.95 and not article.was_live:
            return self.move("spike", article, "spiked", editor, "editor", time, "There is nothing in it that is new.")
        if article.state == "draft" and luck > 0.95 and article.live:
            article.paragraphs, article.corrections = [list(part) for part in article.live]
            return self.move("restore", article, "published", editor, "editor", time)
        if article.state == "draft" and luck > 0.35:
            return self.move("submit", article, "review", article.author, "author", time)
        if article.state == "review" and luck > 0.35:
            return self.move("approve", article, "approved", editor, "editor", time, "Read against the sources." if luck > 0.8 else "")
        if article.state == "review" and luck > 0.23:
            return self.move("reject", article, "draft", editor, "editor", time, "The second paragraph needs a source.")
        if article.state == "review" and luck > 0.18:
            return self.move("withdraw", article, "draft", article.author, "author", time)
        if article.state == "approved" and luck > 0.15:
            self.move("publish", article, "published", choice.choice(PUBLISHERS), "publisher", time)
            article.live, article.was_live = (list(article.paragraphs), list(article.corrections)), True
            return None
        if article.state == "approved" and luck > 0.05:
            return self.move("reject", article, "draft", editor, "editor", time, "One figure is still open.")
        if article.state == "published" and luck > 0.97:
            article.live = None
            return self.move("retract", article, "retracted", choice.choice(PUBLISHERS), "publisher", time, "The interview was not given.")
        if article.state == "published":
            return self.move("revise", article, "draft", article.author, "author", time)
        if article.state in ("spiked", "retracted"):
            return self.move("reopen", article, "draft", editor, "editor", time, "There is something new after all.")
        person = article.author
        if len(article.writers) == 1 and luck < 0.02:
            person = editor
            article.writers.add(editor)
        article.change(time, choice)
        to = "review" if article.state == "approved" else article.state
        return self.move("save", article, to, person, self.people.roles[person][0], time)


def main():
    options = argparse.ArgumentParser(usage="history.py REPOSITORY [--moves N] [--signed]")
    options.add_argument("repository")
    options.add_argument("--moves", type=int, default=MOVES)
    options.add_argument("--signed", action="store_true")
    options = options.parse_args()
    history = History(options.repository, options.signed)
    for number in range(options.moves):
        history.step(number)
    history.pack.write(options.repository)
    history.git("update-ref", "refs/heads/main", history.tip.hex())
    with open(os.path.join(options.repository, "allowed-signers"), "w", encoding="ascii") as file:
        for person in history.people.keys:
            file.write(f"{history.people.email(person)} namespaces=\"git\" {history.people.public(person)}\n")


main()
