package masking

import (
	"bytes"
	"fmt"
	"log"
	"strings"
)

// Data of which every occurrence is replaced is in the text no longer.

type service struct {
	Host   string
	Token  string `pii:"token"`
	Second string `pii:"token"`
}

func replacedAll(s service) {
	text := "https://" + s.Token + "@" + s.Host
	log.Print(text)                                        // want `^service\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ReplaceAll(text, s.Token, "***"))    // ok
	log.Print(strings.ReplaceAll(text, s.Host, "***"))     // want `^service\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ReplaceAll(text, s.Second, "***"))   // want `^service\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ReplaceAll(text, "@", s.Token))      // want `^service\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ReplaceAll(text, s.Token, s.Second)) // want `^service\.Second \(pii:token\) reaches log\.Print$`
	log.Print(strings.Replace(text, s.Token, "***", 1))    // want `^service\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ReplaceAll(text, s.Token[:2], "*"))  // want `^service\.Token \(pii:token\) reaches log\.Print$`
}

func replacedInError(s service) {
	err := fmt.Errorf("no answer for %s", s.Token)
	log.Print(strings.ReplaceAll(err.Error(), s.Token, "***")) // ok
	log.Print(err)                                             // want `^service\.Token \(pii:token\) reaches log\.Print$`
}

func replacedBytes(s service) {
	raw := []byte("token " + s.Token)
	log.Printf("%s", bytes.ReplaceAll(raw, []byte(s.Host), nil)) // want `^service\.Token \(pii:token\) reaches log\.Printf$`
}

// Another one's is not that.
func replacedOther(s, t service) {
	log.Print(strings.ReplaceAll("token "+s.Token, t.Token, "***")) // want `^service\.Token \(pii:token\) reaches log\.Print$`
}

// The same for what a replacer replaces.

type access struct {
	Token string `pii:"token"`
	Key   string `pii:"secret"`
}

func replacers(s access, list []string) {
	log.Print(strings.NewReplacer(s.Token, "***", s.Key, "***").Replace(s.Token + s.Key)) // ok
	log.Print(strings.NewReplacer(s.Token, "***").Replace(s.Token + s.Key))               // want `^access\.Key \(pii:secret\) reaches log\.Print$`
	log.Print(strings.NewReplacer("x", s.Token).Replace("x"))                             // want `^access\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.NewReplacer(s.Token, s.Token).Replace(s.Token))                     // want `^access\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.NewReplacer(s.Token[:4], "***").Replace(s.Token))                   // want `^access\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.NewReplacer(list...).Replace(s.Token))                              // want `^access\.Token \(pii:token\) reaches log\.Print$`
}
