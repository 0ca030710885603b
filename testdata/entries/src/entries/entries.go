// Package entries fills fields with what comes in, and with what has come in
// elsewhere.
package entries

import (
	"bufio"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"strings"
)

type User struct {
	Form      string `pii:"email"` // filled (*net/http.Request).FormValue
	Trimmed   string `pii:"email"` // filled (*net/http.Request).FormValue
	Joined    string `pii:"name"`  // filled (*net/http.Request).FormValue (*net/http.Request).PathValue
	Either    string `pii:"name"`  // filled (*net/http.Request).FormValue os.Getenv
	Query     string `pii:"email"` // filled (net/url.Values).Get
	Header    string `pii:"ip"`    // filled (net/http.Header).Get
	Scanned   string `pii:"phone"` // filled (*database/sql.Row).Scan
	Variable  string `pii:"phone"` // filled os.Getenv
	Line      string `pii:"name"`  // filled (*bufio.Scanner).Text
	Hex       []byte `pii:"email"` // filled (*net/http.Request).FormValue
	Result    string `pii:"email"` // filled (*net/http.Request).FormValue
	Hashed    []byte `pii:"email"`
	Born      string `pii:"user-id"` // filled crypto/rand.Text
	Parameter string `pii:"email"`
	Constant  string `pii:"name"`
	Copied    string `pii:"email"`
	Own       string `pii:"email"`
	Never     string `pii:"email"`
}

// Decoded is filled as a whole.
type Decoded struct {
	Email string `pii:"email"` // filled (*encoding/json.Decoder).Decode encoding/json.Unmarshal
	Plain string
}

func Fill(db *sql.DB, r *http.Request, values url.Values, given string, other *User) *User {
	u := &User{Form: r.FormValue("a"), Constant: "nobody"}
	u.Trimmed = strings.ToLower(strings.TrimSpace(r.FormValue("b")))
	u.Joined = r.FormValue("first") + " " + r.PathValue("last")
	if name := r.FormValue("name"); name != "" {
		u.Either = name
	} else {
		u.Either = os.Getenv("USER")
	}
	u.Query = values.Get("q")
	u.Header = r.Header.Get("X-Forwarded-For")
	db.QueryRow("SELECT phone FROM users").Scan(&u.Scanned)
	var phone string
	phone = os.Getenv("PHONE")
	u.Variable = phone
	lines := bufio.NewScanner(r.Body)
	lines.Scan()
	u.Line = lines.Text()
	u.Hex, _ = hex.DecodeString(r.FormValue("hex"))
	u.Result = lookup(r)
	sum := sha256.Sum256([]byte(given))
	u.Hashed = sum[:]
	u.Born = rand.Text()
	u.Parameter = given
	u.Copied = other.Form
	u.Own = own(r)
	return u
}

func lookup(r *http.Request) string { return r.FormValue("x") }

func own(r *http.Request) string {
	u := User{Result: r.FormValue("y")}
	return u.Result
}

func FillWhole(r *http.Request, data []byte) (d Decoded) {
	json.NewDecoder(r.Body).Decode(&d)
	var more []Decoded
	json.Unmarshal(data, &more)
	return d
}
