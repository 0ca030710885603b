// Package flags sets fields from the command line.
package flags

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
)

type Account struct {
	ID    int
	Login string `pii:"username"`
	Key   string `pii:"api-key"`
	Team  string
}

// login sets a field by its method Set, and shows it.
type login struct{ a *Account }

func (f login) String() string {
	if f.a == nil {
		return ""
	}
	return f.a.Login
}

func (f login) Set(text string) error {
	f.a.Login = text
	return nil
}

// team sets the other.
type team struct{ a *Account }

func (f team) String() string        { return "" }
func (f team) Set(text string) error { f.a.Team = text; return nil }

type options struct {
	account Account
	verbose bool
}

func parse(args []string) (*options, error) {
	var o options
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.Var(login{&o.account}, "login", "who")
	fs.BoolVar(&o.verbose, "v", false, "say more")
	err := fs.Parse(args)
	return &o, err
}

func elsewhere(args []string) {
	o, err := parse(args)
	log.Print(o.account.Login)                     // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(o.account.Team)                      // ok
	log.Print(o.account.Key)                       // ok: no flag sets it
	fmt.Fprintln(os.Stderr, login{&o.account})     // want `^Account\.Login \(pii:username\) reaches fmt\.Fprintln$`
	fmt.Fprintln(os.Stderr, team{&o.account}, err) // ok
}

func methods(args []string) {
	var a, b Account
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.Var(login{&a}, "login", "who")
	fs.Var(team{&b}, "team", "which")
	_ = fs.Parse(args)
	log.Print(a.Login) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(b.Login) // ok
}

func pointers(args []string) {
	var a Account
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	log.Print(a.Key) // ok
	fs.StringVar(&a.Key, "key", "", "the key")
	fs.StringVar(&a.Team, "team", "", "which")
	_ = fs.Parse(args)
	log.Print(a.Key)   // want `^Account\.Key \(pii:api-key\) reaches log\.Print$`
	log.Print(a.Team)  // ok
	log.Print(a.Login) // ok
}

func add(fs *flag.FlagSet, a *Account, which *string) {
	fs.StringVar(&a.Login, "login", "", "who")
	fs.StringVar(which, "which", "", "which")
}

func helper(args []string) {
	var a Account
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	add(fs, &a, &a.Team)
	_ = fs.Parse(args)
	log.Print(a.Login) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(a.Team)  // ok
	add(fs, &a, &a.Key)
	log.Print(a.Key) // want `^Account\.Key \(pii:api-key\) reaches log\.Print$`
}

func defaults(a Account) {
	who := flag.String("who", a.Login, "")
	which := flag.String("which", a.Team, "")
	flag.Parse()
	log.Print(*who)   // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(*which) // ok
}

func quoted(a Account) {
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	err := fs.Parse([]string{"-" + a.Login})
	log.Print(err) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	err = fs.Parse([]string{"-" + a.Team})
	log.Print(err)                          // ok
	log.Print(fs.Set(a.Login, a.Team))      // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(fs.Set(a.Team, a.Login))      // ok: what is wrong with a value, only its Set method knows
	log.Print(fs.Set(a.Team, a.Team))       // ok
	log.Print(flag.Set(a.Login, "enabled")) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
}

func rest(a Account) {
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	if fs.Parse([]string{a.Login}) == nil {
		log.Print(fs.Arg(0)) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
		log.Print(fs.Args()) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
		log.Print(fs.NArg()) // ok
		fs.PrintDefaults()   // ok: nothing of the arguments
	}
}

func aloud(a Account) {
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	_ = fs.Parse([]string{a.Login}) // want `^Account\.Login \(pii:username\) reaches \(\*flag\.FlagSet\)\.Parse$`
	_ = fs.Parse([]string{a.Team})  // ok
	fs.String("login", a.Login, "who")
	fs.PrintDefaults() // want `^Account\.Login \(pii:username\) reaches \(\*flag\.FlagSet\)\.PrintDefaults$`
	fs.SetOutput(io.Discard)
	_ = fs.Parse([]string{a.Login}) // ok: nobody reads it
	fs.PrintDefaults()              // ok
}

// What is visited has the default, and what is set by then.

func visited(a Account) {
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.String("login", a.Login, "who")
	fs.VisitAll(func(f *flag.Flag) { log.Print(f.Name, f.DefValue) }) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	fs.VisitAll(func(f *flag.Flag) { log.Print(f.Name, f.Usage) })    // ok
	fs.VisitAll(func(f *flag.Flag) { log.Print(f.Value.String()) })   // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	fs.VisitAll(func(f *flag.Flag) { log.Print(f.Value.Set("")) })    // ok
	fs = flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.String("login", a.Team, "which")
	fs.VisitAll(func(f *flag.Flag) { log.Print(f.Name, f.DefValue) }) // ok
}

func dump(fs *flag.FlagSet) {
	fs.VisitAll(func(f *flag.Flag) { log.Printf("FLAG: --%s=%q", f.Name, f.Value) })
}

func dumped(args []string) {
	var o, p options
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.StringVar(&o.account.Key, "key", "", "the key")
	_ = fs.Parse(args)
	fs.VisitAll(func(f *flag.Flag) { log.Print(f.DefValue) }) // ok: it has none
	dump(fs)                                                  // want `^Account\.Key \(pii:api-key\) reaches log\.Printf through flags\.dump$`
	fs = flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.StringVar(&p.account.Team, "team", "", "which")
	_ = fs.Parse(args)
	dump(fs) // ok
}

// What is parsed may be what each text is set to.

func parsed(a Account) {
	var o options
	fs := flag.NewFlagSet("accounts", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.account.Team, "team", "", "which")
	fs.BoolVar(&o.verbose, "v", false, "say more")
	which := fs.String("which", "", "which")
	_ = fs.Parse([]string{"-team", a.Team})
	log.Print(o.account.Team) // ok
	log.Print(*which)         // ok
	_ = fs.Parse([]string{"-team", a.Login})
	log.Print(o.account.Team) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(*which)         // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	log.Print(o.verbose)      // ok
}
