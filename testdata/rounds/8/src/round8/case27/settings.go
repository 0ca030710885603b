// Package case27 shows the settings of a server: at the start, on a page for operators, when they change.
package case27

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"
)

// A Hidden text is not printed.
type Hidden string

func (Hidden) String() string { return "[hidden]" }

// Settings are read at the start.
type Settings struct {
	Listen   string `json:"listen"`
	Database Database
	SMTP     *SMTP  `json:"smtp,omitempty"`
	License  Hidden `json:"license" pii:"secret"`
}

type Database struct {
	Host     string `json:"host"`
	User     string `json:"user"`
	Password string `json:"password" pii:"password"`
}

type SMTP struct {
	Host string `json:"host"`
	Key  string `json:"-" pii:"api-key"`
}

// MarshalJSON leaves the password out.
func (d Database) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"host": d.Host, "user": d.User})
}

// environment has the settings as variables.
func (s Settings) environment() map[string]string {
	return map[string]string{
		"LISTEN":      s.Listen,
		"DB_HOST":     s.Database.Host,
		"DB_PASSWORD": s.Database.Password,
	}
}

// sanitized is a copy with nothing that has to be kept secret.
func (s Settings) sanitized() Settings {
	s.Database.Password = ""
	s.License = ""
	if s.SMTP != nil {
		c := *s.SMTP
		c.Key = ""
		s.SMTP = &c
	}
	return s
}

func LeakStart(s Settings) {
	log.Printf("settings %+v", s) // leak: Database.Password
}

func CleanStart(s Settings) {
	log.Printf("settings %+v", s.sanitized())
}

func CleanLicense(s Settings) {
	log.Printf("listen %s, license %v", s.Listen, s.License)
}

func LeakLicense(s Settings) {
	log.Printf("listen %s, license %q", s.Listen, string(s.License)) // leak: Settings.License
}

func LeakGoSyntax(s Settings) {
	log.Printf("license %#v", s.License) // leak: Settings.License
}

func LeakPage(s Settings) {
	text, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return
	}
	fmt.Printf("%s\n", text) // leak: Settings.License
}

func CleanPage(s Settings) {
	s.License = ""
	text, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return
	}
	fmt.Printf("%s\n", text)
}

func LeakEnvironment(s Settings) {
	env := s.environment()
	for _, k := range slices.Sorted(maps.Keys(env)) {
		fmt.Fprintf(os.Stderr, "%s=%s\n", k, env[k]) // leak: Database.Password
	}
}

func CleanEnvironment(s Settings) {
	env := s.environment()
	for _, k := range slices.Sorted(maps.Keys(env)) {
		fmt.Fprintf(os.Stderr, "%s is set: %t\n", k, env[k] != "")
	}
}

func CleanFiltered(s Settings) {
	env := s.environment()
	maps.DeleteFunc(env, func(k, _ string) bool { return strings.HasSuffix(k, "PASSWORD") })
	slog.Info("environment", "env", env)
}

func LeakSMTP(s Settings) {
	slog.Info("mail", "settings", *s.SMTP) // leak: SMTP.Key
}

func CleanSMTP(s Settings) {
	text, _ := json.Marshal(s.SMTP)
	slog.Info("mail", "settings", string(text))
}
