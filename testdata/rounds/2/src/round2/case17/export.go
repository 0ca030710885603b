// Package case17 exports users to files.
package case17

import (
	"bufio"
	"compress/gzip"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"strconv"
	"text/tabwriter"
)

type User struct {
	XMLName xml.Name `xml:"user"`
	ID      int      `xml:"id,attr"`
	Name    string   `xml:"name" pii:"name"`
	Phone   string   `xml:"-" pii:"phone"`
	Plan    string   `xml:"plan"`
}

type column func(User) string

var fullColumns = []column{
	func(u User) string { return strconv.Itoa(u.ID) },
	func(u User) string { return u.Name },
}

var thinColumns = []column{
	func(u User) string { return strconv.Itoa(u.ID) },
	func(u User) string { return u.Plan },
}

func LeakCSV(users []User) error {
	f, err := os.Create("users.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	w := csv.NewWriter(f)
	for _, u := range users {
		row := make([]string, 0, len(fullColumns))
		for _, col := range fullColumns {
			row = append(row, col(u))
		}
		if err := w.Write(row); err != nil { // leak: User.Name
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func CleanCSV(users []User) error {
	f, err := os.Create("users.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	w := csv.NewWriter(f)
	for _, u := range users {
		row := make([]string, 0, len(thinColumns))
		for _, col := range thinColumns {
			row = append(row, col(u))
		}
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func LeakXML(users []User) error {
	f, err := os.Create("users.xml")
	if err != nil {
		return err
	}
	defer f.Close()
	return xml.NewEncoder(f).Encode(users) // leak: User.Name
}

func CleanXML(users []User) error {
	f, err := os.Create("users.xml")
	if err != nil {
		return err
	}
	defer f.Close()
	thin := make([]User, 0, len(users))
	for _, u := range users {
		thin = append(thin, User{ID: u.ID, Phone: u.Phone, Plan: u.Plan})
	}
	return xml.NewEncoder(f).Encode(thin)
}

func LeakLines(users []User) error {
	f, err := os.Create("users.txt")
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	for _, u := range users {
		fmt.Fprintf(w, "%d;%s\n", u.ID, u.Phone) // leak: User.Phone
	}
	return w.Flush()
}

func CleanLines(users []User) error {
	f, err := os.Create("users.txt")
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	for _, u := range users {
		fmt.Fprintf(w, "%d;%t\n", u.ID, u.Phone != "")
	}
	return w.Flush()
}

func table(w io.Writer, rows [][2]string) {
	tw := tabwriter.NewWriter(w, 0, 8, 1, ' ', 0)
	for _, r := range rows {
		fmt.Fprintln(tw, r[0]+"\t"+r[1])
	}
	tw.Flush()
}

func LeakTable(users []User) {
	var rows [][2]string
	for _, u := range users {
		rows = append(rows, [2]string{u.Plan, u.Name})
	}
	table(os.Stdout, rows) // leak: User.Name
}

func CleanTable(users []User) {
	var rows [][2]string
	for _, u := range users {
		rows = append(rows, [2]string{u.Plan, strconv.Itoa(u.ID)})
	}
	table(os.Stdout, rows)
}

func encrypt(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, plain, nil), nil
}

func LeakArchive(users []User, key []byte) error {
	var all []byte
	for _, u := range users {
		all = fmt.Appendf(all, "%d %s\n", u.ID, u.Name)
	}
	sealed, err := encrypt(key, all)
	if err != nil {
		return err
	}
	return os.WriteFile("users.bin", append(sealed, all...), 0o600) // leak: User.Name
}

func CleanArchive(users []User, key []byte) error {
	var all []byte
	for _, u := range users {
		all = fmt.Appendf(all, "%d %s\n", u.ID, u.Name)
	}
	sealed, err := encrypt(key, all)
	if err != nil {
		return err
	}
	return os.WriteFile("users.bin", sealed, 0o600)
}

// The level stores without compressing.
func LeakGzip(users []User) error {
	f, err := os.Create("users.gz")
	if err != nil {
		return err
	}
	defer f.Close()
	zw, err := gzip.NewWriterLevel(f, gzip.NoCompression)
	if err != nil {
		return err
	}
	for _, u := range users {
		io.WriteString(zw, u.Name+"\n") // leak: User.Name
	}
	return zw.Close()
}

func CleanGzip(users []User) error {
	f, err := os.Create("users.gz")
	if err != nil {
		return err
	}
	defer f.Close()
	zw, err := gzip.NewWriterLevel(f, gzip.NoCompression)
	if err != nil {
		return err
	}
	for _, u := range users {
		io.WriteString(zw, u.Plan+"\n")
	}
	return zw.Close()
}
