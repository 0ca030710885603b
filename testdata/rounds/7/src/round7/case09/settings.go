// Package case09 prints the settings of a server when it starts.
package case09

import (
	"fmt"
	"io"
	"log"
	"os"
	"strconv"
)

type Settings struct {
	Addr    string
	Workers int
	Mail    Mail
	Owner   string `pii:"email"`
}

type Mail struct {
	Host     string
	Password string `pii:"password"`
}

// A setting is a line of what is printed.
type setting struct {
	name   string
	secret bool
	value  func(Settings) string
}

func show(w io.Writer, s Settings, table []setting) {
	for _, x := range table {
		v := x.value(s)
		if x.secret && v != "" {
			v = "********"
		}
		fmt.Fprintf(w, "%-16s %s\n", x.name, v)
	}
}

func mailPassword(s Settings) string { return s.Mail.Password }

func common() []setting {
	return []setting{
		{"addr", false, func(s Settings) string { return s.Addr }},
		{"workers", false, func(s Settings) string { return strconv.Itoa(s.Workers) }},
		{"mail.host", false, func(s Settings) string { return s.Mail.Host }},
	}
}

func LeakTable(s Settings) {
	show(os.Stderr, s, append(common(), setting{"mail.password", false, mailPassword})) // leak: Mail.Password
}

func CleanTable(s Settings) {
	show(os.Stderr, s, append(common(), setting{"mail.password", true, mailPassword}))
}

// environ gives settings the form that a child process gets them in.
func (s Settings) environ() map[string]string {
	return map[string]string{
		"APP_ADDR":          s.Addr,
		"APP_OWNER":         s.Owner,
		"APP_MAIL_HOST":     s.Mail.Host,
		"APP_MAIL_PASSWORD": s.Mail.Password,
	}
}

// harmless are the variables that may be shown.
var harmless = []string{"APP_ADDR", "APP_MAIL_HOST"}

func LeakEnvironment(s Settings) {
	for k, v := range s.environ() {
		log.Printf("%s=%s", k, v) // leak: Settings.Owner, Mail.Password
	}
}

func CleanEnvironment(s Settings) {
	env := s.environ()
	for _, k := range harmless {
		log.Printf("%s=%s", k, env[k])
	}
}

func LeakSuffix(s Settings) {
	env := s.environ()
	delete(env, "APP_MAIL_PASSWORD")
	log.Print(env) // leak: Settings.Owner
}

func CleanSuffix(s Settings) {
	env := s.environ()
	delete(env, "APP_MAIL_PASSWORD")
	delete(env, "APP_OWNER")
	log.Print(env)
}

func LeakChanged(old Settings) {
	s := Settings{Addr: old.Addr}
	if old.Mail != s.Mail {
		log.Printf("mail changed from %+v", old.Mail) // leak: Mail.Password
	}
}

func CleanChanged(old Settings) {
	s := Settings{Addr: old.Addr}
	if old.Mail != s.Mail {
		old.Mail.Password = ""
		log.Printf("mail changed from %+v", old.Mail)
	}
}
