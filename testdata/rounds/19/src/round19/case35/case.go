// Package case35 is the driver of a data warehouse, which masks secrets in what it logs and caches tokens.
package case35

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"strings"
)

// Config is made of a data source name.
type Config struct {
	Account  string
	User     string
	Password string `pii:"password"`
	Token    string `pii:"token"`
	Port     string
	Passcode string `pii:"one-time-code"`
}

// dsn is the data source name.
func (c Config) dsn() string {
	q := url.Values{"account": {c.Account}, "passcode": {c.Passcode}}
	return fmt.Sprintf("%s@%s:%s/?%s", c.User, c.Account, c.Port, q.Encode())
}

var patterns = []*regexp.Regexp{
	regexp.MustCompile(`(?i)(token)(["'=:\s]+)\S+`),
	regexp.MustCompile(`(?i)(password|pwd)(["'=:\s]+)\S+`),
}

// mask replaces what looks like a secret.
func mask(text string) string {
	for _, p := range patterns {
		text = p.ReplaceAllString(text, "$1$2****")
	}
	return text
}

// logger writes each text through what is configured.
type logger struct{ through []func(string) string }

func (l logger) printf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	for _, f := range l.through {
		text = f(text)
	}
	log.Print(text)
}

// connector keeps the driver.Connector.
type connector struct {
	driver.Connector
	conf Config
	l    logger
}

func (c *connector) port() (int, error) {
	n, err := strconv.Atoi(c.conf.Port)
	if err != nil {
		return 0, fmt.Errorf("port of %s: %w", c.conf.Account, err)
	}
	return n, nil
}

// otp checks the code by its form.
func (c *connector) otp() (int, error) {
	n, err := strconv.Atoi(c.conf.Passcode)
	if err != nil {
		return 0, fmt.Errorf("passcode of %s: %w", c.conf.User, err)
	}
	return n, nil
}

// LeakLogin logs under a name that no pattern knows, CleanLogin only the user.
func LeakLogin(c Config) {
	l := logger{[]func(string) string{mask}}
	l.printf("login %s pass-phrase %s", c.User, c.Password) // leak: Config.Password
}

func CleanLogin(c Config) {
	l := logger{[]func(string) string{mask}}
	l.printf("login %s pass-phrase %t", c.User, c.Password != "")
}

// LeakNumber logs why the code is no number, CleanNumber why the port is none.
func LeakNumber(c Config) {
	conn := &connector{conf: c}
	if _, err := conn.otp(); err != nil {
		log.Println(err) // leak: Config.Passcode
	}
}

func CleanNumber(c Config) {
	conn := &connector{conf: c}
	if _, err := conn.port(); err != nil {
		log.Println(err)
	}
}

// LeakSyntax logs what could not be read as a number, CleanSyntax why.
func LeakSyntax(c Config) {
	_, err := (&connector{conf: c}).otp()
	var num *strconv.NumError
	if errors.As(err, &num) {
		log.Print(num.Func, num.Num) // leak: Config.Passcode
	}
}

func CleanSyntax(c Config) {
	_, err := (&connector{conf: c}).otp()
	var num *strconv.NumError
	if errors.As(err, &num) {
		log.Print(num.Func, num.Err)
	}
}

// LeakDSN logs the data source name to the question mark and after, CleanDSN to it.
func LeakDSN(c Config) {
	log.Print(strings.Replace(c.dsn(), "?", " with ", 1)) // leak: Config.Passcode
}

func CleanDSN(c Config) {
	head, _, _ := strings.Cut(c.dsn(), "?")
	log.Print(head)
}

// LeakCache writes the tokens to a file, CleanCache for which users there are some.
func LeakCache(c Config) error {
	text, err := json.Marshal(map[string]string{c.User: c.Token})
	if err != nil {
		return err
	}
	return os.WriteFile("credential_cache.json", text, 0o644) // leak: Config.Token
}

func CleanCache(c Config) error {
	text, err := json.Marshal(map[string]bool{c.User: c.Token != ""})
	if err != nil {
		return err
	}
	return os.WriteFile("credential_cache.json", text, 0o644)
}
