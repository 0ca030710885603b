// Package fields writes, stores and reads fields.
package fields

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"

	"fields/models"
)

// Event is kept whole.
type Event struct {
	Encoded string `pii:"email"` // unread
}

// Reply is an answer.
type Reply struct {
	Answered string `pii:"email"`
}

func Write(db *sql.DB, r *http.Request) {
	form := r.FormValue("email")
	u := &models.User{Written: form}
	u.Stored = form
	db.Exec("INSERT INTO users VALUES ($1)", u.Stored) // stored users: exported
	db.QueryRow("SELECT a FROM users").Scan(&u.Scanned)
	json.NewDecoder(r.Body).Decode(u)
	u.Copied = form
	row := u.Copied
	db.Exec("INSERT INTO users VALUES ($1)", row) // stored users: exported
	u.Tidied = strings.ToLower(u.Tidied)
	u.Joined = form
	db.Exec("INSERT INTO users VALUES ($1)", fmt.Sprintf("%s;%s", u.Joined, "x")) // stored users: exported
	u.Nested.Street = form
	u.Pointer = &form
	u.Dead = form
	u.Encoded = form
	data, _ := json.Marshal(&Event{Encoded: form})
	os.WriteFile("events", data, 0o600) // stored events
}

func Read(db *sql.DB, w http.ResponseWriter, u *models.User) bool {
	json.NewEncoder(w).Encode(Reply{})
	fmt.Println(u.Printed)
	json.NewEncoder(w).Encode(u.Answered)
	db.Query("SELECT a FROM users WHERE email = $1", u.Looked)
	for _, l := range u.Listed {
		fmt.Println(len(l))
	}
	return u.Compared == "" || u.Decoded != ""
}

func dead(u *models.User) { fmt.Println(u.Dead) }
