// Package case43 signs artifacts with keys and with tokens of identity providers.
package case43

import (
	"bufio"
	"bytes"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

// Signer has what is needed to sign.
type Signer struct {
	KeyRef   string
	Password []byte `pii:"password"`
	IDToken  string `pii:"token"`
	Key      []byte `pii:"private-key"`
}

// Variable is one of the environment.
type Variable struct {
	Name      string
	Help      string
	Sensitive bool
	External  bool
}

var known = map[string]Variable{
	"COSIGN_PASSWORD": {"COSIGN_PASSWORD", "the password of the key", true, false},
	"OIDC_TOKEN":      {"OIDC_TOKEN", "the token of the provider", false, true},
	"COSIGN_REPO":     {"COSIGN_REPO", "where signatures are kept", false, false},
}

// environ is what the tool was started with.
func (s Signer) environ() map[string]string {
	return map[string]string{"COSIGN_PASSWORD": string(s.Password), "OIDC_TOKEN": s.IDToken, "COSIGN_REPO": s.KeyRef}
}

// print shows variables; those that are sensitive only as stars.
func print(w io.Writer, env map[string]string, show bool) {
	names := make([]string, 0, len(env))
	for n := range env {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		v, ok := known[n]
		if !ok {
			continue
		}
		value := env[n]
		if v.Sensitive && !show && value != "" {
			value = "******"
		}
		fmt.Fprintf(w, "%s=%q\n", n, value)
	}
}

// PassFunc asks for a password.
type PassFunc func(confirm bool) ([]byte, error)

func (s Signer) pass(bool) ([]byte, error) { return s.Password, nil }

var errKey = errors.New("decryption failed")

// load opens a key with a password.
func load(key []byte, pf PassFunc) error {
	pass, err := pf(false)
	if err != nil {
		return err
	}
	if len(pass) < 64 {
		return fmt.Errorf("loading key with %q: %w", pass, errKey)
	}
	return nil
}

// LeakEnv prints variables that nobody has marked as sensitive, CleanEnv takes those away first.
func LeakEnv(s Signer) {
	print(os.Stdout, map[string]string{"OIDC_TOKEN": s.IDToken}, false) // leak: Signer.IDToken
}

func CleanEnv(s Signer) {
	env := s.environ()
	delete(env, "OIDC_TOKEN")
	delete(env, "COSIGN_PASSWORD")
	print(os.Stdout, env, false)
}

// LeakShow prints the password when that is asked for, CleanShow does not.
func LeakShow(s Signer) {
	print(os.Stderr, map[string]string{"COSIGN_PASSWORD": string(s.Password)}, true) // leak: Signer.Password
}

func CleanShow(s Signer) {
	print(os.Stderr, map[string]string{"COSIGN_PASSWORD": string(s.Password)}, false)
}

// LeakLoad prints why the key could not be opened, CleanLoad the error below.
func LeakLoad(s Signer) {
	if err := load(s.Key, s.pass); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err) // leak: Signer.Password
	}
}

func CleanLoad(s Signer) {
	if err := load(s.Key, s.pass); errors.Is(err, errKey) {
		fmt.Fprintln(os.Stderr, "error:", errKey)
	}
}

// LeakPEM writes the key in another form, CleanPEM its type.
func LeakPEM(s Signer) {
	b := &pem.Block{Type: "PRIVATE KEY", Headers: map[string]string{"Key": string(s.Key)}, Bytes: nil}
	_ = pem.Encode(os.Stdout, b) // leak: Signer.Key
}

func CleanPEM(s Signer) {
	b := &pem.Block{Type: "PRIVATE KEY", Headers: map[string]string{"Key": string(s.Key)}, Bytes: nil}
	fmt.Println(b.Type)
}

// LeakLines prints lines of a text that has the token, CleanLines the lines before it.
func LeakLines(s Signer) {
	sc := bufio.NewScanner(strings.NewReader("issuer: sts\n" + s.IDToken + "\n"))
	for sc.Scan() {
		fmt.Println(sc.Text()) // leak: Signer.IDToken
	}
}

func CleanLines(s Signer) {
	var w bytes.Buffer
	w.WriteString("issuer: sts\n")
	sc := bufio.NewScanner(&w)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	w.WriteString(s.IDToken)
}
