// Package case28 renders the lines of an access log into buffers that are used again.
package case28

import (
	"bytes"
	"fmt"
	"log"
	"strings"
	"sync"
)

// Access is of a client.
type Access struct {
	Path  string
	IP    string `pii:"ip"`
	Agent string `pii:"browser"`
}

// line is one that is being rendered.
type line struct {
	buf  bytes.Buffer
	tags []string
}

func (l *line) reset() {
	l.buf.Reset()
	l.tags = l.tags[:0]
}

func (l *line) add(key, value string) *line {
	fmt.Fprintf(&l.buf, "%s=%s ", key, value)
	return l
}

func (l *line) tag(t string) *line {
	l.tags = append(l.tags, t)
	return l
}

func (l *line) String() string { return l.buf.String() + "[" + strings.Join(l.tags, " ") + "]" }

// anonymize keeps the first part of an address.
func anonymize(ip string) string {
	first, _, ok := strings.Cut(ip, ".")
	if !ok {
		return "x"
	}
	return first + ".x.x.x"
}

var lines = sync.Pool{New: func() any { return new(line) }}

// LeakLine renders the address, CleanLine the first part of it.
func LeakLine(a Access) {
	l := lines.Get().(*line)
	l.reset()
	defer lines.Put(l)
	log.Print(l.add("path", a.Path).add("ip", a.IP)) // leak: Access.IP
}

func CleanLine(a Access) {
	l := lines.Get().(*line)
	l.reset()
	defer lines.Put(l)
	log.Print(l.add("path", a.Path).add("ip", anonymize(a.IP)))
}

// LeakReused uses a line once more as it is, CleanReused resets it.
func LeakReused(a Access) {
	l := new(line)
	l.add("agent", a.Agent)
	l.add("path", a.Path)
	log.Print(l) // leak: Access.Agent
}

func CleanReused(a Access) {
	l := new(line)
	l.add("agent", a.Agent)
	l.reset()
	l.add("path", a.Path)
	log.Print(l)
}

// LeakTags tags with the agent, CleanTags with what is known of it.
func LeakTags(a Access) {
	l := new(line)
	log.Print(l.add("path", a.Path).tag("agent").tag(strings.ToLower(a.Agent))) // leak: Access.Agent
}

func CleanTags(a Access) {
	l := new(line)
	if strings.Contains(strings.ToLower(a.Agent), "bot") {
		l.tag("bot")
	}
	log.Print(l.add("path", a.Path).tag("agent"))
}

// LeakShort cuts the text off behind the address, CleanShort before.
func LeakShort(a Access) {
	l := new(line)
	l.add("path", a.Path)
	l.add("ip", a.IP)
	at := l.buf.Len()
	l.add("agent", "-")
	l.buf.Truncate(at)
	log.Print(l) // leak: Access.IP
}

func CleanShort(a Access) {
	l := new(line)
	l.add("path", a.Path)
	log.Print(l)
	l.add("ip", a.IP)
	l.reset()
}
