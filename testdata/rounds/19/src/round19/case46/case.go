// Package case46 builds machine images, and filters secrets out of what it shows.
package case46

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

// Variable is set by a user.
type Variable struct {
	Name  string
	Value string `pii:"secret"`
}

// Source is a machine to begin with.
type Source struct {
	Region   string
	UserData string
	Password string `pii:"password"`
}

// Filter replaces secrets in what is written.
type Filter struct {
	mu  sync.Mutex
	w   io.Writer
	set map[string]struct{}
}

func (f *Filter) Set(secrets ...string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, s := range secrets {
		if s != "" {
			f.set[s] = struct{}{}
		}
	}
}

// sanitize replaces what it knows.
func (f *Filter) sanitize(text string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	for s := range f.set {
		text = strings.ReplaceAll(text, s, "<sensitive>")
	}
	return text
}

func (f *Filter) Write(p []byte) (int, error) {
	if _, err := io.WriteString(f.w, f.sanitize(string(p))); err != nil {
		return 0, err
	}
	return len(p), nil
}

func newFilter(w io.Writer) *Filter { return &Filter{w: w, set: map[string]struct{}{}} }

// UI tells users what goes on.
type UI interface {
	Say(string)
	Error(string)
}

// basic writes to two writers.
type basic struct{ out, err io.Writer }

func (u basic) Say(text string)   { fmt.Fprintln(u.out, text) }
func (u basic) Error(text string) { fmt.Fprintln(u.err, text) }

// targeted has a name in front.
type targeted struct {
	UI
	name string
}

func (u targeted) Say(text string) { u.UI.Say(u.name + ": " + text) }

// LeakBefore says the value before the filter knows it, CleanBefore after that.
func LeakBefore(v Variable) {
	f := newFilter(os.Stdout)
	ui := targeted{basic{f, os.Stderr}, "ebs"}
	ui.Say(v.Name + " is " + v.Value) // leak: Variable.Value
	f.Set(v.Value)
}

func CleanBefore(v Variable) {
	f := newFilter(os.Stdout)
	ui := targeted{basic{f, os.Stderr}, "ebs"}
	f.Set(v.Value)
	ui.Say(v.Name + " is " + v.Value)
}

// LeakError writes errors past the filter, CleanError leaves the value out of them.
func LeakError(v Variable) {
	f := newFilter(os.Stdout)
	f.Set(v.Value)
	var ui UI = basic{f, os.Stderr}
	ui.Error(fmt.Sprintf("cannot use %q", v)) // leak: Variable.Value
}

func CleanError(v Variable) {
	f := newFilter(os.Stdout)
	f.Set(v.Value)
	var ui UI = basic{f, os.Stderr}
	ui.Error(fmt.Sprintf("cannot use %q", v.Name))
}

// LeakOther sets another secret than it says, CleanOther says nothing of either.
func LeakOther(v Variable, s Source) {
	f := newFilter(os.Stderr)
	f.Set(v.Value)
	_, _ = fmt.Fprintf(f, "winrm as Administrator / %s\n", s.Password) // leak: Source.Password
}

func CleanOther(v Variable, s Source) {
	f := newFilter(os.Stderr)
	f.Set(v.Value, s.Password)
	_, _ = fmt.Fprintf(f, "winrm as Administrator / %s\n", strings.Repeat("*", 8))
}

// LeakDiscard writes to a filter that writes to the console, CleanDiscard to one that writes nowhere.
func LeakDiscard(s Source) {
	dump(newFilter(os.Stdout), s.Region, s.Password) // leak: Source.Password
}

func CleanDiscard(s Source) {
	dump(newFilter(io.Discard), s.Region, s.Password)
}

func dump(w io.Writer, values ...string) {
	var b bytes.Buffer
	for i, v := range values {
		fmt.Fprintf(&b, "%d: %s\n", i, v)
	}
	_, _ = b.WriteTo(w)
}

// LeakTee writes what goes into the buffer to the console as well, CleanTee into another buffer.
func LeakTee(s Source) {
	var kept bytes.Buffer
	w := io.MultiWriter(&kept, os.Stderr)
	_, _ = io.WriteString(w, "password="+s.Password) // leak: Source.Password
	fmt.Println(kept.Len())
}

func CleanTee(s Source) {
	var kept, more bytes.Buffer
	w := io.MultiWriter(&kept, &more)
	_, _ = io.WriteString(w, "password="+s.Password)
	fmt.Println(kept.Len())
}
