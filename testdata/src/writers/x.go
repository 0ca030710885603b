// Package writers writes to writers that write to writers.
package writers

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"text/template"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func standard(u User) {
	fmt.Fprintln(os.Stdout, u.Email)               // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln$`
	fmt.Fprintln(os.Stdout, u.Nick)                // ok
	fmt.Fprintf(os.Stderr, "%s", u.Email)          // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf$`
	fmt.Fprintf(os.Stderr, "%T", u.Email)          // ok
	os.Stderr.WriteString(u.Email)                 // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.WriteString$`
	os.Stderr.WriteString(u.Nick)                  // ok
	os.Stdout.Write([]byte(u.Email))               // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.Write$`
	io.WriteString(os.Stdout, u.Email)             // want `^User\.Email \(pii:email\) reaches io\.WriteString$`
	io.WriteString(os.Stdout, u.Nick)              // ok
	fmt.Fprint(io.Discard, u.Email)                // ok
	io.Copy(os.Stdout, strings.NewReader(u.Email)) // want `^User\.Email \(pii:email\) reaches io\.Copy$`
	io.Copy(os.Stdout, strings.NewReader(u.Nick))  // ok
}

func wrapped(u User) {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	w.WriteString(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*bufio\.Writer\)\.WriteString$`
	w.WriteString(u.Nick)  // ok
	fmt.Fprint(w, u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Fprint$`
	fmt.Fprint(w, u.Nick)  // ok
	d := bufio.NewWriter(io.Discard)
	d.WriteString(u.Email) // ok
	m := io.MultiWriter(io.Discard, os.Stderr)
	fmt.Fprint(m, u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Fprint$`
	fmt.Fprint(m, u.Nick)  // ok
	n := io.MultiWriter(io.Discard, new(strings.Builder))
	fmt.Fprint(n, u.Email) // ok
}

func encoders(u User) {
	json.NewEncoder(os.Stdout).Encode(u)              // want `^User\.Email \(pii:email\) reaches \(\*encoding/json\.Encoder\)\.Encode$`
	json.NewEncoder(os.Stdout).Encode(u.Nick)         // ok
	json.NewEncoder(os.Stdout).Encode(User{ID: u.ID}) // ok
	json.NewEncoder(io.Discard).Encode(u)             // ok
	g := gzip.NewWriter(os.Stdout)
	g.Write([]byte(u.Email)) // want `^User\.Email \(pii:email\) reaches \(\*compress/gzip\.Writer\)\.Write$`
	g.Write([]byte(u.Nick))  // ok
	g.Close()
	h := hex.NewEncoder(os.Stdout)
	h.Write([]byte(u.Email)) // want `^User\.Email \(pii:email\) reaches \(io\.Writer\)\.Write$`
	h.Write([]byte(u.Nick))  // ok
	b := base64.NewEncoder(base64.StdEncoding, os.Stdout)
	b.Write([]byte(u.Email)) // want `^User\.Email \(pii:email\) reaches \(io\.Writer\)\.Write$`
	b.Close()
	c := csv.NewWriter(os.Stdout)
	c.Write([]string{u.Nick, u.Email}) // want `^User\.Email \(pii:email\) reaches \(\*encoding/csv\.Writer\)\.Write$`
	c.Write([]string{u.Nick})          // ok
	c.Flush()
}

func hashes(u User) {
	h := sha256.New()
	h.Write([]byte(u.Email))                          // ok
	fmt.Fprint(h, u.Email)                            // ok
	log.Printf("%x", h.Sum(nil))                      // ok
	log.Printf("%x", h.Sum([]byte(u.Email)))          // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	fmt.Fprint(io.MultiWriter(h, os.Stdout), u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Fprint$`
}

func files(u User) {
	f, err := os.Create(os.TempDir() + "/piivet-users.txt")
	if err != nil {
		log.Print(err) // ok
		return
	}
	defer f.Close()
	f.WriteString(u.Email)                                             // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.WriteString$`
	f.WriteString(u.Nick)                                              // ok
	fmt.Fprintf(f, "%d\n", u.ID)                                       // ok
	fmt.Fprintf(f, "%s\n", u.Email)                                    // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf$`
	bufio.NewWriterSize(f, 16).WriteString(strings.Repeat(u.Email, 9)) // want `^User\.Email \(pii:email\) reaches \(\*bufio\.Writer\)\.WriteString$`
}

func templates(u User) {
	t := template.Must(template.New("x").Parse("{{.}}"))
	t.Execute(os.Stdout, u)                  // want `^User\.Email \(pii:email\) reaches \(\*text/template\.Template\)\.Execute$`
	t.Execute(os.Stdout, u.Nick)             // ok
	t.Execute(os.Stdout, User{Nick: u.Nick}) // ok
	t.Execute(io.Discard, u)                 // ok
}

func render(w io.Writer, u User)       { fmt.Fprintln(w, u.Email) }
func renderNick(w io.Writer, u User)   { fmt.Fprintln(w, u.Nick) }
func renderText(w io.Writer, s string) { fmt.Fprintln(w, s) }
func quietly(w io.Writer, s string)    { fmt.Fprintln(io.Discard, s) }

func helpers(u User) {
	render(os.Stdout, u)            // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through \S*render$`
	renderNick(os.Stdout, u)        // ok
	render(io.Discard, u)           // ok
	renderText(os.Stdout, u.Email)  // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through \S*renderText$`
	renderText(os.Stdout, u.Nick)   // ok
	renderText(io.Discard, u.Email) // ok
	quietly(os.Stdout, u.Email)     // ok
}

func response(w http.ResponseWriter, u User) {
	fmt.Fprintln(w, u.Email) // ok: the client's own answer
	w.Write([]byte(u.Email)) // ok
}

// prefixer forwards what it gets.
type prefixer struct {
	w      io.Writer
	prefix string
}

func (p prefixer) Write(b []byte) (int, error) {
	io.WriteString(p.w, p.prefix)
	return p.w.Write(b)
}

// masker forwards stars.
type masker struct{ w io.Writer }

func (m masker) Write(b []byte) (int, error) {
	m.w.Write([]byte("***"))
	return len(b), nil
}

// logWriter logs what it gets.
type logWriter struct{}

func (logWriter) Write(b []byte) (int, error) {
	log.Print(string(b))
	return len(b), nil
}

func own(u User) {
	prefixer{w: os.Stdout}.Write([]byte(u.Email))  // want `^User\.Email \(pii:email\) reaches \S+ through \S*Write$`
	prefixer{w: os.Stdout}.Write([]byte(u.Nick))   // ok
	prefixer{w: io.Discard}.Write([]byte(u.Email)) // ok
	fmt.Fprint(prefixer{w: os.Stdout}, u.Email)    // want `^User\.Email \(pii:email\) reaches \S+( through \S+)?$`
	fmt.Fprint(prefixer{w: os.Stdout}, u.Nick)     // ok
	fmt.Fprint(masker{os.Stdout}, u.Email)         // ok
	masker{os.Stdout}.Write([]byte(u.Email))       // ok
	fmt.Fprint(logWriter{}, u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	fmt.Fprint(logWriter{}, u.Nick)                // ok
	io.WriteString(logWriter{}, u.Email)           // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
}

func loggers(u User) {
	l := log.New(os.Stderr, "app ", 0)
	l.Print(u.Email)                    // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	l.Print(u.Nick)                     // ok
	log.Writer().Write([]byte(u.Email)) // want `^User\.Email \(pii:email\) reaches \(io\.Writer\)\.Write$`
	log.Writer().Write([]byte(u.Nick))  // ok
}

func piped(u User) {
	pr, pw := io.Pipe()
	go func() {
		io.WriteString(pw, u.Email)
		pw.Close()
	}()
	data, _ := io.ReadAll(pr)
	log.Print(string(data)) // want `^User\.Email \(pii:email\) reaches log\.Print( \(approximate: .*\))?$`
	log.Print(len(data))    // ok
}

func connections(dialled *net.TCPConn, l *net.TCPListener, u User) {
	dialled.Write([]byte(u.Email)) // want `^User\.Email \(pii:email\) reaches \(\*net\.conn\)\.Write$`
	dialled.Write([]byte(u.Nick))  // ok
	accepted, _ := l.AcceptTCP()
	accepted.Write([]byte(u.Email)) // ok: the client that asked
}

func keep(w io.Writer, u *User) {
	fmt.Fprint(w, u.Email)
	u.Email = ""
}

func keepCleared(w io.Writer, u *User) {
	u.Email = ""
	fmt.Fprint(w, u.Email)
}

func beforeItIsCleared(u User) {
	var kept, cleared strings.Builder
	v := u
	keep(&kept, &u)
	keepCleared(&cleared, &v)
	log.Print(kept.String())    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(cleared.String()) // ok
	log.Print(u.Email)          // ok
}

func beforeItIsFilled(u User) {
	var kept strings.Builder
	v := User{Nick: u.Nick}
	fill(&kept, &v, u)
	log.Print(kept.String()) // ok
	log.Print(v.Nick)        // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func fill(w io.Writer, u *User, from User) {
	fmt.Fprint(w, u.Nick)
	u.Nick = from.Email
}

// ask sends a question over a connection and reads the answer.
func ask(conn net.Conn, question string) string {
	io.WriteString(conn, question)
	answer := make([]byte, 64)
	n, _ := conn.Read(answer)
	return string(answer[:n])
}

// turn writes to a file and reads it again.
func turn(f *os.File, text string) string {
	io.WriteString(f, text)
	f.Seek(0, io.SeekStart)
	back, _ := io.ReadAll(f)
	return string(back)
}

func answers(conn net.Conn, f *os.File, u User) {
	log.Print(ask(conn, u.Nick))  // ok
	log.Print(turn(f, u.Nick))    // ok
	log.Print(ask(conn, u.Email)) // want `^User\.Email \(pii:email\) reaches io\.WriteString through writers\.ask$`
	log.Print(turn(f, u.Email))   // want `^User\.Email \(pii:email\) reaches io\.WriteString through writers\.turn$` `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A literal that is handed over writes to what it is given: that is told inside
// it.

func stderr(write func(io.Writer) error) error { return write(os.Stderr) }

func discarded(write func(io.Writer) error) error { return write(io.Discard) }

func writtenByLiteral(u User) {
	stderr(func(w io.Writer) error {
		return json.NewEncoder(w).Encode(u) // want `^User\.Email \(pii:email\) reaches \(\*encoding/json\.Encoder\)\.Encode$`
	})
	discarded(func(w io.Writer) error {
		return json.NewEncoder(w).Encode(u) // ok
	})
	stderr(func(w io.Writer) error {
		fmt.Fprintln(w, u.Nick)                  // ok
		_, err := fmt.Fprintln(w, "to", u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln$`
		return err
	})
}
