// Package choices calls functions of other packages that do what a constant says.
package choices

import (
	"bytes"
	"log"
	"os"

	"choices/dep"
	"choices/mid"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func sinks(u User, debug bool, level dep.Level, name string) {
	dep.Write(false, u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Write$`
	dep.Write(true, u.Email)         // ok
	dep.Write(debug, u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Write$`
	dep.Write(u.ID > 1, u.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Write$`
	dep.WriteAt(dep.Warn, u.Email)   // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.WriteAt$`
	dep.WriteAt(dep.Warn+1, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.WriteAt$`
	dep.WriteAt(dep.Info, u.Email)   // ok
	dep.WriteAt(dep.Debug, u.Email)  // ok
	dep.WriteAt(level, u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.WriteAt$`
	dep.WriteAs("info", u.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.WriteAs$`
	dep.WriteAs("warn", u.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.WriteAs$`
	dep.WriteAs("debug", u.Email)    // ok
	dep.WriteAs(name, u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.WriteAs$`
}

func results(u User, what string) {
	log.Print(dep.Pick("mail", u.Email, u.Nick)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Pick("nick", u.Email, u.Nick)) // ok
	log.Print(dep.Pick(what, u.Email, u.Nick))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Pick("mail", u.Nick, u.Email)) // ok
	log.Print(dep.Pick("nick", u.Nick, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Check(u.Email, 9, true))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Check(u.Email, 9, false))      // ok
}

func writes(u User, full bool) {
	var a, b, c dep.Card
	a.Fill(u.Nick, u.Email, true)
	b.Fill(u.Nick, u.Email, false)
	c.Fill(u.Nick, u.Email, full)
	log.Print(a.Note)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b.Note)  // ok
	log.Print(c.Note)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a.Title) // ok
	b.Note = u.Email
	b.Fill(u.Nick, u.Nick, false)
	log.Print(b.Note) // ok
}

func writers(u User) {
	var wet, dry bytes.Buffer
	dep.Send(&wet, u.Email, false)
	dep.Send(&dry, u.Email, true)
	log.Print(wet.String())               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dry.String())               // ok
	dep.Send(os.Stderr, u.Email, false)   // want `^User\.Email \(pii:email\) reaches fmt\.Fprint through dep\.Send$`
	dep.Send(os.Stderr, u.Email, true)    // ok
	dep.Run(print1, u.Email, false)       // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Run$`
	dep.Run(print1, u.Email, true)        // ok
	dep.Call(unless, u.Email)             // ok
	dep.Call(when, u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Call$`
	dep.CallWith(when, true, u.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.CallWith$`
	dep.CallWith(when, false, u.Email)    // ok
	dep.CallWith(when, u.ID > 1, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.CallWith$`
}

func print1(s string) { log.Print(s) }

func when(flag bool, s string) {
	if flag {
		log.Print(s)
	}
}

func unless(flag bool, s string) {
	if !flag {
		log.Print(s)
	}
}

func interfaces(u User, sys dep.Sys, o dep.Output, debug bool) {
	dep.Output(sys).Put(true, u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log/syslog\.Writer\)\.Debug through Sys\.Put$`
	dep.Output(sys).Put(false, u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/syslog\.Writer\)\.Info through Sys\.Put$`
	quiet := dep.Logger{Out: dep.Quiet{}}
	quiet.Debugf("%s", u.Email)      // ok
	quiet.Infof("%s", u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through Logger\.Infof$`
	quiet.Logf(true, "%s", u.Email)  // ok
	quiet.Logf(false, "%s", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through Logger\.Logf$`
	quiet.Logf(debug, "%s", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through Logger\.Logf$`
}

type server struct{ log dep.Logger }

func (s *server) greet(u User) {
	s.log.Debugf("%s", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/syslog\.Writer\)\.Debug through Logger\.Debugf$`
	s.log.Infof("%s", u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log/syslog\.Writer\)\.Info through Logger\.Infof$` `^User\.Email \(pii:email\) reaches log\.Print through Logger\.Infof$`
	s.log.Infof("%s", u.Nick)   // ok
}

func chains(u User, debug bool) {
	mid.Write(u.Email, false)                    // want `^User\.Email \(pii:email\) reaches log\.Print through mid\.Write$`
	mid.Write(u.Email, true)                     // ok
	mid.Write(u.Email, debug)                    // want `^User\.Email \(pii:email\) reaches log\.Print through mid\.Write$`
	mid.WriteNow(u.Email)                        // want `^User\.Email \(pii:email\) reaches log\.Print through mid\.WriteNow$`
	mid.Keep(u.Email)                            // ok
	log.Print(mid.Pick(u.Email, u.Nick, "mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mid.Pick(u.Email, u.Nick, "nick")) // ok
	mid.Put(dep.Quiet{}, u.Email, true)          // ok
	mid.Put(dep.Quiet{}, u.Email, false)         // want `^User\.Email \(pii:email\) reaches log\.Print through mid\.Put$`
	mid.PutInfo(dep.Quiet{}, u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print through mid\.PutInfo$`
	mid.PutDebug(dep.Quiet{}, u.Email)           // ok
	mid.If(u.Email, true, false)                 // want `^User\.Email \(pii:email\) reaches log\.Print through mid\.If$`
	mid.If(u.Email, true, true)                  // ok
	mid.If(u.Email, false, false)                // ok
}

func several(u User, a bool) {
	dep.Twice(u.Nick, u.Email, false)                               // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Twice$`
	dep.Twice(u.Email, u.Nick, a)                                   // ok
	dep.Both(u.Email, true, true)                                   // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Both$`
	dep.Both(u.Email, true, false)                                  // ok
	dep.Both(u.Email, false, a)                                     // ok
	dep.Both(u.Email, a, true)                                      // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Both$`
	dep.Either(u.Email, false, true)                                // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Either$`
	dep.Either(u.Email, true, false)                                // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Either$`
	dep.Aimed(&dep.Card{}, &dep.Card{Note: u.Email}, false, u.Nick) // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Aimed$`
}
