// Package transport_clients sends data by connections and clients that do not
// encrypt, or believe whoever answers.
package transport_clients

import (
	"crypto/tls"
	"database/sql"
	"fmt"
	"net"
	"net/http"
	"strings"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

const address = "https://api.example.com"

func insecure(u User) {
	bad := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	bad.Post(address, "text/plain", strings.NewReader(u.Email)) // want `^User\.Email to \(\*net/http\.Client\)\.Post: InsecureSkipVerify$`
	good := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: false}}}
	good.Post(address, "text/plain", strings.NewReader(u.Email)) // ok: verified
}

func later(u User) {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: config}}
	client.Post(address, "text/plain", strings.NewReader(u.Email)) // ok: verified
	config.InsecureSkipVerify = true
	client.Post(address, "text/plain", strings.NewReader(u.Email)) // want `InsecureSkipVerify$`
}

func suites(u User) {
	weak := &tls.Config{CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}}
	(&http.Client{Transport: &http.Transport{TLSClientConfig: weak}}).Post(address, "text/plain", strings.NewReader(u.Email)) // want `TLS_RSA_WITH_RC4_128_SHA$`
	strong := &tls.Config{CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}}
	(&http.Client{Transport: &http.Transport{TLSClientConfig: strong}}).Post(address, "text/plain", strings.NewReader(u.Email)) // ok: 128 bits
}

func newClient(skip bool) *http.Client {
	if skip {
		return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	}
	return http.DefaultClient
}

func made(u User, skip bool) {
	newClient(skip).Post(address, "text/plain", strings.NewReader(u.Email))    // want `InsecureSkipVerify$`
	http.DefaultClient.Post(address, "text/plain", strings.NewReader(u.Email)) // ok: verified
}

type crm struct{ http *http.Client }

func newCRM() *crm { return &crm{http: newClient(true)} }

func (c *crm) send(u User) {
	c.http.Post(address, "text/plain", strings.NewReader(u.Email)) // want `InsecureSkipVerify$`
}

type verified struct{ http *http.Client }

func newVerified() *verified { return &verified{http: &http.Client{}} }

func (c *verified) send(u User) {
	c.http.Post(address, "text/plain", strings.NewReader(u.Email)) // ok: verified
}

func dial(u User, addr string) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return
	}
	fmt.Fprintln(conn, u.Email) // want `^User\.Email to fmt\.Fprintln: a connection without TLS$`
	conn.Write([]byte(u.Email)) // want `^User\.Email to \(net\.Conn\)\.Write: a connection without TLS$`
	conn.Write([]byte(u.Nick))  // ok: no personal data
}

func dialLocal(u User) {
	conn, _ := net.Dial("tcp", "localhost:6379")
	conn.Write([]byte(u.Email)) // ok: this machine
	sock, _ := net.Dial("unix", "/run/app.sock")
	sock.Write([]byte(u.Email)) // ok: this machine
}

func dialTLS(u User, addr string) {
	conn, err := tls.Dial("tcp", addr, nil)
	if err != nil {
		return
	}
	conn.Write([]byte(u.Email)) // ok: TLS
	plain, _ := net.Dial("tcp", addr)
	wrapped := tls.Client(plain, &tls.Config{ServerName: "example.com"})
	wrapped.Write([]byte(u.Email)) // ok: TLS
	raw, _ := net.Dial("tcp", addr)
	trusting := tls.Client(raw, &tls.Config{InsecureSkipVerify: true})
	trusting.Write([]byte(u.Email)) // want `InsecureSkipVerify$`
	believing, _ := tls.Dial("tcp", addr, &tls.Config{InsecureSkipVerify: true})
	believing.Write([]byte(u.Email)) // want `InsecureSkipVerify$`
}

func write(conn net.Conn, text string) { conn.Write([]byte(text)) }

func handedOn(u User, addr string) {
	conn, _ := net.Dial("tcp", addr)
	write(conn, u.Email) // want `a connection without TLS$`
	safe, _ := tls.Dial("tcp", addr, nil)
	write(safe, u.Email) // ok: TLS
}

// handler answers: what the server does about TLS is another matter.
func handler(w http.ResponseWriter, u User) {
	fmt.Fprintln(w, u.Email) // ok: an answer
}

func openClear() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://app@db.example.com/shop?sslmode=disable")
}

func openSafe() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://app@db.example.com/shop?sslmode=verify-full")
}

func database(u User) {
	clear, _ := openClear()
	clear.Exec("INSERT INTO users (email) VALUES ($1)", u.Email) // want `sslmode=disable$` `kept for ever$`
	safe, _ := openSafe()
	safe.Exec("INSERT INTO users (email) VALUES ($1)", u.Email) // want `kept for ever$`
	local, _ := sql.Open("postgres", "host=localhost dbname=shop sslmode=disable")
	local.Exec("INSERT INTO users (email) VALUES ($1)", u.Email) // want `kept for ever$`
}

// A handle of a library's lends the methods of the one that is in it. Tables
// keep for ever.
type handle struct{ *sql.DB }

//pii:neutral
func open(dsn string) (*handle, error) { return nil, nil }

func embedded(u User) {
	bad, _ := open("postgres://db.example.com/users?sslmode=disable")
	bad.Exec("INSERT INTO users (email) VALUES ($1)", u.Email) // want `: sslmode=disable$` `: kept for ever$`
	bad.Exec("INSERT INTO users (nick) VALUES ($1)", u.Nick)   // ok: no personal data
	good, _ := open("postgres://db.example.com/users?sslmode=verify-full")
	good.Exec("INSERT INTO users (email) VALUES ($1)", u.Email) // want `: kept for ever$`
}

// api has a client in it, and lends its methods.
type api struct{ *http.Client }

func lent(u User) {
	bad := &api{&http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}}
	bad.Post(address, "text/plain", strings.NewReader(u.Email)) // want `InsecureSkipVerify$`
	good := &api{&http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: false}}}}
	good.Post(address, "text/plain", strings.NewReader(u.Email)) // ok: verified
}
