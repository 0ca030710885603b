// Package case34 is a message server that traces the lines of its protocol.
package case34

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
)

// ConnectOptions are sent with the first line.
type ConnectOptions struct {
	Verbose bool   `json:"verbose"`
	User    string `json:"user,omitempty"`
	Pass    string `json:"pass,omitempty" pii:"password"`
	Auth    string `json:"auth_token,omitempty" pii:"token"`
	Name    string `json:"name"`
}

var (
	passPat  = regexp.MustCompile(`"?\s*pass\S*?"?\s*[:=]\s*"?(([^",\r\n}])*)`)
	tokenPat = regexp.MustCompile(`"?\s*auth_token\S*?"?\s*[:=]\s*"?(([^",\r\n}])*)`)
)

// replaceGroup puts stars for what the first group has matched, once.
func replaceGroup(re *regexp.Regexp, line []byte) []byte {
	m := re.FindSubmatchIndex(line)
	if len(m) < 4 {
		return line
	}
	out := append([]byte(nil), line[:m[2]]...)
	out = append(out, "[REDACTED]"...)
	return append(out, line[m[3]:]...)
}

// withoutPass is an earlier form of withoutSecrets.
func withoutPass(line []byte) []byte { return replaceGroup(passPat, line) }

func withoutSecrets(line []byte) []byte { return replaceGroup(tokenPat, withoutPass(line)) }

// tracer writes lines.
type tracer struct {
	w      io.Writer
	filter func([]byte) []byte
}

func (t tracer) in(op string, arg []byte) {
	if t.filter != nil {
		arg = t.filter(arg)
	}
	fmt.Fprintf(t.w, "[1] <<- [%s %s]\n", op, arg)
}

func line(o ConnectOptions) []byte {
	text, err := json.Marshal(o)
	if err != nil {
		return nil
	}
	return append([]byte("CONNECT "), text...)
}

// split is the operation and what follows.
func split(l []byte) (string, []byte) {
	op, arg, _ := bytes.Cut(l, []byte(" "))
	return string(op), arg
}

// account is one of the configuration.
type account struct {
	name  string
	users []ConnectOptions
}

func (a account) find(name string) (ConnectOptions, bool) {
	for _, u := range a.users {
		if u.User == name {
			return u, true
		}
	}
	return ConnectOptions{}, false
}

// LeakTrace traces the line with the token, CleanTrace redacts what it traces.
func LeakTrace(o ConnectOptions) {
	o.Pass = ""
	op, arg := split(line(o))
	tracer{w: os.Stderr, filter: withoutPass}.in(op, arg) // leak: ConnectOptions.Auth
}

func CleanTrace(o ConnectOptions) {
	o.Pass = ""
	op, arg := split(line(o))
	tracer{w: os.Stderr, filter: withoutSecrets}.in(op, arg)
}

// LeakFilter has no filter, CleanFilter one that takes all.
func LeakFilter(o ConnectOptions) {
	o.Auth = ""
	tracer{w: os.Stdout}.in("CONNECT", line(o)) // leak: ConnectOptions.Pass
}

func CleanFilter(o ConnectOptions) {
	o.Auth = ""
	all := func([]byte) []byte { return []byte("...") }
	tracer{w: os.Stdout, filter: all}.in("CONNECT", line(o))
}

// LeakFind shows an account that was found, CleanFind its name.
func LeakFind(o ConnectOptions) {
	if u, ok := (account{"sys", []ConnectOptions{{User: o.User, Pass: o.Pass}}}).find(o.User); ok {
		fmt.Printf("%s: %+v\n", u.Name, u) // leak: ConnectOptions.Pass
	}
}

func CleanFind(o ConnectOptions) {
	if u, ok := (account{"sys", []ConnectOptions{{User: o.User, Pass: o.Pass}}}).find(o.User); ok {
		fmt.Printf("%s: %+v\n", u.Name, u.User)
	}
}

// LeakBuffer prints what was written into a buffer, CleanBuffer what was not read of it.
func LeakBuffer(o ConnectOptions) {
	var b bytes.Buffer
	b.Write(line(ConnectOptions{Auth: o.Auth}))
	fmt.Print(b.String()) // leak: ConnectOptions.Auth
}

func CleanBuffer(o ConnectOptions) {
	var b bytes.Buffer
	b.Write(line(ConnectOptions{Auth: o.Auth}))
	b.Reset()
	fmt.Print(b.String())
}
