// Package retention_stores keeps data in stores of its own, for a while.
package retention_stores

import (
	"database/sql"
	"os"
	"time"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

//pii:sink store/cache args=0,1
func put(key, value string, ttl time.Duration) {}

//pii:sink store/kv args=0,1
func keep(key, value string) {}

const day = 24 * time.Hour

var (
	month = 30 * day
	year  = 365 * day
)

func constants(u User) {
	put("k", u.Email, 30*24*time.Hour)   // ok: 30 days
	put("k", u.Email, 30*24*time.Hour+1) // want `^User\.Email to retention_stores\.put: kept for 720h0m0\.000000001s$`
	put("k", u.Nick, 365*day)            // ok: no personal data
	put("k", u.Email, 0)                 // want `kept for ever$`
	put("k", u.Email, -1)                // want `kept for ever$`
	keep("k", u.Email)                   // want `kept for ever$`
}

func variables(u User) {
	put("k", u.Email, month) // ok: 30 days
	put("k", u.Email, year)  // want `kept for 365d$`
	ttl := day
	if u.Nick == "" {
		ttl = 365 * day
	}
	put("k", u.Email, ttl) // want `kept for 365d$`
	ttl = day
	put("k", u.Email, ttl) // ok: a day
}

func worked(u User, ttl time.Duration, days int) {
	put("k", u.Email, ttl)                           // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
	put("k", u.Email, time.Duration(days)*time.Hour) // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
	d, _ := time.ParseDuration(os.Getenv("TTL"))
	put("k", u.Email, d) // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
}

func bounded(u User, ttl time.Duration) {
	put("k", u.Email, min(ttl, 30*day))        // ok: at most 30 days
	put("k", u.Email, min(year, ttl, 30*day))  // ok: at most 30 days
	put("k", u.Email, min(ttl, 365*day))       // want `kept for 365d$`
	put("k", u.Email, max(ttl, 30*day))        // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
	put("k", u.Email, min(ttl, 2*ttl))         // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
	put("k", u.Email, max(day, min(ttl, day))) // ok: a day
}

func cached(key, value string, ttl time.Duration) { put(key, value, ttl) }

func again(value string, ttl time.Duration) { cached("k", value, ttl) }

func wrappers(u User) {
	again(u.Email, 365*day) // want `kept for 365d$`
	again(u.Email, day)     // ok: a day
	again(u.Email, 0)       // want `kept for ever$`
}

type cache struct{ ttl time.Duration }

func newCache() *cache { return &cache{ttl: 365 * day} }

func (c *cache) put(value string) { put("k", value, c.ttl) }

func (c *cache) user(u User) {
	put("k", u.Email, c.ttl) // want `kept for 365d$`
}

type short struct{ ttl time.Duration }

func newShort(ttl time.Duration) *short { return &short{ttl: ttl} }

func (c *short) put(value string) { put("k", value, c.ttl) }

func fields(u User) {
	newCache().put(u.Email)          // want `kept for 365d$`
	newShort(day).put(u.Email)       // ok: a day
	newShort(365 * day).put(u.Email) // want `kept for 365d$`
	(&short{ttl: day}).put(u.Email)  // ok: a day
}

func database(db *sql.DB, u User) {
	db.Exec("INSERT INTO users (email) VALUES (?)", u.Email) // want `kept for ever$`
	db.Exec("SELECT 1 FROM users WHERE email = ?", u.Email)  // ok: writes nothing
	os.WriteFile("mail", []byte(u.Email), 0o600)             // want `kept for ever$`
}
