// Command verifier checks a certificate of destruction a second time, with none of the code that made it: the certificate's signature,
// the ledger's signed checkpoint, that the list's entries are in the ledger, and what a receipt opens. Needs no network and no database.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type document struct {
	Certificate json.RawMessage `json:"certificate"`
	Signature   struct {
		Key struct {
			Crv string `json:"crv"`
			Kid string `json:"kid"`
			Kty string `json:"kty"`
			X   string `json:"x"`
		} `json:"key"`
		Protected string `json:"protected"`
		Signature string `json:"signature"`
	} `json:"signature"`
}

type run struct {
	First, Last int64
	At          string
}

type statement struct {
	Format string
	Number string
	List   struct {
		Name, PolicyVersion string
		Items               int64
	}
	Approval struct {
		At       string
		Standing *struct {
			RecordClass, GivenAt, ValidFrom, ValidUntil string
			LargestPeople                               int64
		}
	}
	People    int64
	Destroyed []struct{ RecordClass string }
	Ledger    *struct {
		First, Last, Entries int64
		Published            *struct {
			Key, Checkpoint, Batch, Rule string
			Runs                         []run
			Proof                        []string
			Commitments                  *string
		}
	}
}

var url, std = base64.RawURLEncoding.Strict(), base64.StdEncoding.Strict()

// check panics with what is wrong; main says it.
func check(holds bool, problem string) {
	if !holds {
		panic(errors.New(problem))
	}
}

func decode(encoding *base64.Encoding, text, what string) []byte {
	data, err := encoding.DecodeString(text)
	check(err == nil && encoding.EncodeToString(data) == text, what+" is not base64 to the letter")
	return data
}

// signed returns the statement, whose signature and whose way of being written are checked.
func signed(file []byte) (s statement) {
	var d document
	check(json.Unmarshal(file, &d) == nil, "the file is not JSON of a certificate")
	var payload, whole, indented bytes.Buffer
	check(json.Compact(&payload, d.Certificate) == nil, "the file has no certificate")
	d.Certificate = payload.Bytes()
	encoder := json.NewEncoder(&whole)
	encoder.SetEscapeHTML(false)
	check(encoder.Encode(d) == nil && json.Indent(&indented, whole.Bytes(), "", "  ") == nil, "the file cannot be written again")
	check(bytes.Equal(bytes.TrimRight(indented.Bytes(), "\n"), bytes.TrimRight(file, "\n")), "the file is not written as it was issued")
	key := d.Signature.Key
	header := fmt.Sprintf(`{"alg":"EdDSA","kid":%q,"typ":"clounge-destruction-certificate/1"}`, key.Kid)
	check(string(decode(url, d.Signature.Protected, "the header")) == header, "the signature is of another kind")
	check(key.Kty == "OKP" && key.Crv == "Ed25519", "the key is of another kind")
	public := decode(url, key.X, "the key")
	message := d.Signature.Protected + "." + url.EncodeToString(payload.Bytes())
	check(len(public) == ed25519.PublicKeySize &&
		ed25519.Verify(public, []byte(message), decode(url, d.Signature.Signature, "the signature")), "the signature does not fit")
	check(json.Unmarshal(payload.Bytes(), &s) == nil && s.Format == "clounge-destruction-certificate/1", "the certificate is of another form")
	return s
}

// hashes collects the hashes of complete subtrees, as tlog.HashReader wants them.
type hashes map[int64]tlog.Hash

func (known hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		hash, ok := known[index]
		if !ok {
			return nil, errors.New("a hash is missing")
		}
		found[i] = hash
	}
	return found, nil
}

// add notes a complete subtree and every larger one that it completes.
func (known hashes) add(level int, n int64, hash tlog.Hash) {
	known[tlog.StoredHashIndex(level, n)] = hash
	for left, ok := known[tlog.StoredHashIndex(level, n-n%2)]; ok && n%2 == 1; left, ok = known[tlog.StoredHashIndex(level, n-n%2)] {
		hash = tlog.NodeHash(left, hash)
		level, n = level+1, n/2
		known[tlog.StoredHashIndex(level, n)] = hash
	}
}

// cover adds the proof's next hashes for the leaves from `at` to before `to`.
func (known hashes) cover(at, to int64, proof [][]byte) [][]byte {
	for at < to {
		level, size := 0, int64(1)
		for at%(size*2) == 0 && at+size*2 <= to {
			level, size = level+1, size*2
		}
		check(len(proof) > 0, "the proof has too few hashes")
		known.add(level, at/size, tlog.Hash(proof[0]))
		at, proof = at+size, proof[1:]
	}
	return proof
}

// instant reads a time of the certificate.
func instant(text string) time.Time {
	at, err := time.Parse(time.RFC3339, text)
	check(err == nil, "a time is none")
	return at
}

// standing checks that what was destroyed at once is inside the standing approval that it names.
func standing(s statement) {
	under := s.Approval.Standing
	if under == nil {
		return
	}
	at := instant(s.Approval.At)
	check(!at.Before(instant(under.GivenAt)) && !at.Before(instant(under.ValidFrom)) && !at.After(instant(under.ValidUntil)),
		"it was carried out outside the time of its standing approval")
	check(s.List.Items <= under.LargestPeople && s.People <= under.LargestPeople, "more people than the standing approval allowed")
	for _, one := range s.Destroyed {
		check(one.RecordClass == under.RecordClass, "another record class than the standing approval is for")
	}
}

func verify(file []byte, receipt string) string {
	s := signed(file)
	standing(s)
	if s.Ledger == nil || s.Ledger.Published == nil {
		check(receipt == "", "the ledger was not published then")
		return "VALID " + s.Number
	}
	p := s.Ledger.Published
	verifier, err := note.NewVerifier(p.Key)
	check(err == nil, "the ledger's key is none")
	opened, err := note.Open([]byte(p.Checkpoint), note.VerifierList(verifier))
	check(err == nil, "the checkpoint is not signed with the ledger's key")
	var size int64
	var origin, root string
	fields := strings.Split(opened.Text, "\n")
	check(len(fields) >= 4, "the checkpoint is none")
	origin, root = fields[0], fields[2]
	_, err = fmt.Sscanf(fields[1], "%d", &size)
	check(err == nil && fmt.Sprint(size) == fields[1] && origin == verifier.Name(), "the checkpoint is another log's")
	treeHash := decode(std, root, "the root")
	check(p.Rule == s.List.PolicyVersion+"/"+s.List.Name, "the entries stand under another rule")

	var proof [][]byte
	for _, text := range p.Proof {
		hash := decode(std, text, "a hash")
		check(len(hash) == tlog.HashSize, "a hash is of another length")
		proof = append(proof, hash)
	}
	known, at, count := hashes{}, int64(0), int64(0)
	for _, r := range p.Runs {
		check(r.First-1 >= at && r.Last >= r.First && r.Last <= size, "the runs are not in order inside the ledger")
		proof = known.cover(at, r.First-1, proof)
		proof = known.cover(r.First-1, r.Last, proof)
		at, count = r.Last, count+r.Last-r.First+1
	}
	check(len(known.cover(at, size, proof)) == 0, "the proof has too many hashes")
	hash, err := tlog.TreeHash(size, known)
	check(err == nil && bytes.Equal(hash[:], treeHash), "the entries do not lead to the root")
	check(len(p.Runs) > 0 && count == s.Ledger.Entries && p.Runs[0].First == s.Ledger.First && at == s.Ledger.Last, "other entries are counted than proved")
	if p.Commitments == nil {
		check(receipt == "", "the commitments are in the published ledger only")
		return "VALID " + s.Number
	}
	commitments := decode(std, *p.Commitments, "the commitments")
	check(int64(len(commitments)) == count*32, "the commitments are of another number")
	var entries []int
	openings := open(receipt, s)
	for _, r := range p.Runs {
		for index := r.First; index <= r.Last; index++ {
			commitment := commitments[:32]
			commitments = commitments[32:]
			known.add(0, index-1, tlog.RecordHash(commitment))
			for _, opening := range openings {
				if sum := sha256.Sum256([]byte(opening(index, r.At))); bytes.Equal(sum[:], commitment) {
					entries = append(entries, int(index))
				}
			}
		}
	}
	// The hashes of the proof were written over by what the commitments say: the root must be the same still.
	for _, r := range p.Runs {
		for index := r.First; index <= r.Last; index++ {
			path, err := tlog.ProveRecord(size, index-1, known)
			leaf := known[tlog.StoredHashIndex(0, index-1)]
			check(err == nil && tlog.CheckRecord(path, size, tlog.Hash(treeHash), index-1, leaf) == nil, "a commitment is not in the ledger")
		}
	}
	check(len(entries) == len(openings), "the receipt opens other entries than its own")
	return fmt.Sprint("VALID ", s.Number, " ", entries)
}

// open reads a receipt: for each of its scopes, what its entry's commitment would be made of at a position and time.
func open(receipt string, s statement) (openings []func(int64, string) string) {
	if receipt == "" {
		return nil
	}
	text, found := strings.CutPrefix(strings.Join(strings.Fields(receipt), ""), "CLR1.")
	data := decode(url, text, "the receipt")
	check(found && len(data) > 36, "the receipt is not whole")
	body := data[:len(data)-4]
	sum := sha256.Sum256(body)
	check(bytes.Equal(sum[:4], data[len(data)-4:]), "the receipt is not whole")
	secret, rest := body[:32], body[32:]
	for len(rest) > 0 {
		check(len(rest) > 17 && len(rest) >= 17+int(rest[16]), "the receipt is not whole")
		id, class := rest[:16], string(rest[17:17+int(rest[16])])
		rest = rest[17+len(class):]
		salt := sha256.Sum256(append(append([]byte{}, secret...), id...))
		h := hex.EncodeToString(id)
		scope := strings.Join([]string{h[:8], h[8:12], h[12:16], h[16:20], h[20:]}, "-")
		openings = append(openings, func(index int64, at string) string {
			p := s.Ledger.Published
			return fmt.Sprintf("clounge-ledger-entry/1\n%d\n%s\n%s\n%s\n%s\n%s\n%s\n",
				index, scope, class, p.Rule, p.Batch, at, std.EncodeToString(salt[:]))
		})
	}
	return openings
}

func main() {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Fprintln(os.Stderr, "REFUSED", problem)
			os.Exit(1)
		}
	}()
	if len(os.Args) < 2 || len(os.Args) > 3 {
		panic("use: verifier CERTIFICATE [RECEIPT]")
	}
	file, err := os.ReadFile(os.Args[1])
	check(err == nil, "the file cannot be read")
	fmt.Println(verify(file, strings.Join(os.Args[2:], "")))
}
