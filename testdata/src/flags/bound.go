package flags

import (
	"flag"
	"fmt"
	"log"
)

// Each flag of a set has a text of its own, though all are arguments.

type boundTo struct {
	Key  string `pii:"api-key"`
	Host string
	Team string
}

func bind(fs *flag.FlagSet, s *boundTo) {
	fs.StringVar(&s.Key, "key", "", "the key")
	fs.StringVar(&s.Host, "host", "", "the host")
}

func configure(fs *flag.FlagSet, args []string) (*boundTo, error) {
	s := &boundTo{}
	fs.StringVar(&s.Key, "key", "", "the key")
	fs.StringVar(&s.Host, "host", "", "the host")
	if err := fs.Parse(args); err != nil {
		return nil, fmt.Errorf("arguments: %w", err)
	}
	return s, nil
}

func inOneFunction(args []string) {
	var s boundTo
	fs := flag.NewFlagSet("x", flag.ContinueOnError)
	fs.StringVar(&s.Key, "key", "", "the key")
	fs.StringVar(&s.Host, "host", "", "the host")
	_ = fs.Parse(args)
	log.Print(s.Host) // ok
	log.Print(s.Key)  // want `^boundTo\.Key \(pii:api-key\) reaches log\.Print$`
}

func inTwoFunctions(args []string) {
	s, err := configure(flag.NewFlagSet("x", flag.ContinueOnError), args)
	if err != nil {
		log.Fatal(err) // ok
	}
	log.Print(s.Host, s.Team) // ok
	log.Print(s.Key)          // want `^boundTo\.Key \(pii:api-key\) reaches log\.Print$`
}

func ofCallers(fs *flag.FlagSet, args []string) {
	s, err := configure(fs, args)
	if err == nil {
		log.Print(s.Host) // ok
		log.Print(s)      // want `^boundTo\.Key \(pii:api-key\) reaches log\.Print$`
	}
}

func boundElsewhere(fs *flag.FlagSet, args []string) {
	s := &boundTo{}
	bind(fs, s)
	_ = fs.Parse(args)
	log.Print(s.Host) // ok
	log.Print(s.Key)  // want `^boundTo\.Key \(pii:api-key\) reaches log\.Print$`
}

func fromAKey(s boundTo) {
	other, err := configure(flag.NewFlagSet("x", flag.ContinueOnError), []string{"-host=" + s.Host, "-key=" + s.Team})
	if err == nil {
		log.Print(other.Host) // ok
	}
	other, err = configure(flag.NewFlagSet("x", flag.ContinueOnError), []string{"-host=" + s.Key}) // want `^boundTo\.Key \(pii:api-key\) reaches \(\*flag\.FlagSet\)\.Parse through flags\.configure$`
	if err == nil {
		log.Print(other.Host) // want `^boundTo\.Key \(pii:api-key\) reaches log\.Print$`
	}
}
