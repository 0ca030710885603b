// Package case12 is a command whose defaults come from a configuration.
package case12

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Defaults struct {
	Region string
	Key    string `pii:"api-key"`
	Owner  string `pii:"name"`
}

func LeakDefaults(d Defaults) {
	fs := flag.NewFlagSet("deploy", flag.ContinueOnError)
	fs.String("region", d.Region, "where to deploy")
	fs.String("key", d.Key, "key of the interface")
	fs.PrintDefaults() // leak: Defaults.Key
}

// The key is a fallback that the usage does not show.
func CleanDefaults(d Defaults) string {
	fs := flag.NewFlagSet("deploy", flag.ContinueOnError)
	fs.String("region", d.Region, "where to deploy")
	key := fs.String("key", "", "key of the interface")
	fs.PrintDefaults()
	if *key == "" {
		*key = d.Key
	}
	return *key
}

func LeakVisit(d Defaults) {
	fs := flag.NewFlagSet("deploy", flag.ContinueOnError)
	fs.String("owner", d.Owner, "who is told")
	fs.VisitAll(func(f *flag.Flag) { log.Printf("-%s=%s", f.Name, f.DefValue) }) // leak: Defaults.Owner
}

func CleanVisit(d Defaults) {
	fs := flag.NewFlagSet("deploy", flag.ContinueOnError)
	fs.String("owner", d.Owner, "who is told")
	fs.VisitAll(func(f *flag.Flag) { log.Printf("-%s=%s", f.Name, f.Usage) })
}

func usage(w io.Writer, d Defaults) {
	fmt.Fprintf(w, "usage: deploy [-region %s] [-owner NAME]\n", d.Region)
}

func usageWithOwner(w io.Writer, d Defaults) {
	fmt.Fprintf(w, "usage: deploy [-region %s] [-owner %s]\n", d.Region, d.Owner)
}

func LeakUsage(d Defaults) {
	var b strings.Builder
	usageWithOwner(&b, d)
	fmt.Fprint(os.Stderr, b.String()) // leak: Defaults.Owner
}

func CleanUsage(d Defaults) {
	var b strings.Builder
	usage(&b, d)
	fmt.Fprint(os.Stderr, b.String())
}

func CleanDiscarded(d Defaults) {
	usageWithOwner(io.Discard, d)
}

// secretValue is a flag that does not show its value.
type secretValue string

func (s *secretValue) String() string     { return "***" }
func (s *secretValue) Set(v string) error { *s = secretValue(v); return nil }

// plainValue is one that does.
type plainValue string

func (p *plainValue) String() string     { return string(*p) }
func (p *plainValue) Set(v string) error { *p = plainValue(v); return nil }

func LeakValue(d Defaults) {
	key := plainValue(d.Key)
	fmt.Println("key is", &key) // leak: Defaults.Key
}

func CleanValue(d Defaults) {
	key := secretValue(d.Key)
	fmt.Println("key is", &key)
}
