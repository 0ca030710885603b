// Package case27 is the control plane of a mesh, which shows what it has told its proxies.
package case27

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
)

// Certificate is what a workload proves itself with.
type Certificate struct {
	Chain string
	Key   []byte `pii:"private-key"`
}

// Resource is something that proxies are told.
type Resource interface {
	Kind() string
	Content() any
}

// Listener is a port.
type Listener struct {
	Name string
	Port int
}

func (l Listener) Kind() string { return "listener" }
func (l Listener) Content() any { return l }

// TLSSecret is sent to those who may have it.
type TLSSecret struct {
	Name string
	Cert Certificate
}

func (s TLSSecret) Kind() string { return "secret" }
func (s TLSSecret) Content() any {
	return map[string]string{"chain": s.Cert.Chain, "key": string(s.Cert.Key)}
}

// redacted is the form of a secret that a dump has.
type redacted struct{ TLSSecret }

func (r redacted) Content() any {
	return map[string]string{"chain": r.Cert.Chain, "key": "[redacted]"}
}

// Snapshot has the resources of one proxy.
type Snapshot struct {
	Proxy     string
	resources []Resource
}

func (s *Snapshot) add(r ...Resource) *Snapshot {
	s.resources = append(s.resources, r...)
	return s
}

// without leaves out resources of a kind.
func (s *Snapshot) without(kind string) *Snapshot {
	left := slices.DeleteFunc(slices.Clone(s.resources), func(r Resource) bool { return r.Kind() == kind })
	return &Snapshot{s.Proxy, left}
}

// each calls f with the content of all.
func (s *Snapshot) each(f func(kind string, content any)) {
	for _, r := range s.resources {
		f(r.Kind(), r.Content())
	}
}

func (s *Snapshot) dump() string {
	var b strings.Builder
	s.each(func(kind string, content any) {
		text, err := json.Marshal(content)
		if err != nil {
			text = []byte(kind)
		}
		b.Write(text)
		b.WriteByte('\n')
	})
	return b.String()
}

// LeakDump shows the secret, CleanDump the form of it that a dump has.
func LeakDump(c Certificate) {
	s := (&Snapshot{Proxy: "p1"}).add(Listener{"http", 80}, TLSSecret{"tls", c})
	log.Print(s.dump()) // leak: Certificate.Key
}

func CleanDump(c Certificate) {
	s := (&Snapshot{Proxy: "p1"}).add(Listener{"http", 80}, redacted{TLSSecret{"tls", c}})
	log.Print(s.dump())
}

// LeakWithout leaves listeners out, CleanWithout secrets.
func LeakWithout(c Certificate) {
	s := (&Snapshot{Proxy: "p2"}).add(TLSSecret{"tls", c}, Listener{"http", 80})
	fmt.Fprint(os.Stderr, s.without("listener").dump()) // leak: Certificate.Key
}

func CleanWithout(c Certificate) {
	s := (&Snapshot{Proxy: "p2"}).add(TLSSecret{"tls", c}, Listener{"http", 80})
	s.without("secret").each(func(kind string, content any) { fmt.Fprintln(os.Stderr, kind) })
}

// LeakPush logs what is pushed with a function, CleanPush its kind.
func LeakPush(c Certificate) {
	show := func(kind string, content any) string { return fmt.Sprint(kind, " ", content) }
	r := TLSSecret{"tls", c}
	log.Println("push", show(r.Kind(), r.Content())) // leak: Certificate.Key
}

func CleanPush(c Certificate) {
	show := func(kind string, _ any) string { return fmt.Sprint(kind, " ", len(kind)) }
	r := TLSSecret{"tls", c}
	log.Println("push", show(r.Kind(), r.Content()))
}

// LeakName has the key in the name of a resource, CleanName the chain.
func LeakName(c Certificate) {
	l := Listener{Name: fmt.Sprintf("tls-%s", c.Key), Port: 443}
	log.Print((&Snapshot{}).add(l).dump()) // leak: Certificate.Key
}

func CleanName(c Certificate) {
	l := Listener{Name: fmt.Sprintf("tls-%s", c.Chain), Port: 443}
	log.Print((&Snapshot{}).add(l).dump())
}
