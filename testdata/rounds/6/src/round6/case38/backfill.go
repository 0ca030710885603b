// Package case38 fills a column of a large table anew, and remembers how far it came.
package case38

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
)

type Row struct {
	ID     int
	Email  string `pii:"email"`
	Phone  string `pii:"phone"`
	Region string
}

// A checkpoint is where a run goes on.
type checkpoint struct {
	Last string `json:"last"`
	Done int    `json:"done"`
}

func (c checkpoint) save(path string) error {
	raw, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".tmp", raw, 0o600); err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	return os.Rename(path+".tmp", path)
}

type rejected struct {
	key string
	why error
}

type run struct {
	key      func(Row) string
	at       checkpoint
	rejected []rejected
}

var errNumber = errors.New("no country code")

func normalise(r *Row) error {
	if !strings.HasPrefix(r.Phone, "+") {
		return fmt.Errorf("%q: %w", r.Phone, errNumber)
	}
	r.Region = r.Phone[1:3]
	return nil
}

func (x *run) over(rows []Row) {
	for i := range rows {
		if err := normalise(&rows[i]); err != nil {
			x.rejected = append(x.rejected, rejected{x.key(rows[i]), err})
		}
		x.at.Last = x.key(rows[i])
		x.at.Done++
	}
}

func byEmail(r Row) string { return r.Email }

func byID(r Row) string { return fmt.Sprint(r.ID) }

func LeakCheckpoint(r Row) error {
	x := &run{key: byEmail}
	x.over([]Row{r})
	return x.at.save("backfill") // leak: Row.Email
}

func CleanCheckpoint(r Row) error {
	x := &run{key: byID}
	x.over([]Row{r})
	return x.at.save("backfill")
}

func LeakRejected(r Row) {
	x := &run{key: byID}
	x.over([]Row{r})
	for _, j := range x.rejected {
		log.Print("row ", j.key, ": ", j.why) // leak: Row.Phone
	}
}

func CleanRejected(r Row) {
	x := &run{key: byID}
	x.over([]Row{r})
	for _, j := range x.rejected {
		log.Print("row ", j.key, ": ", errors.Is(j.why, errNumber))
	}
}

func LeakProgress(r Row) {
	x := &run{key: byEmail}
	x.over([]Row{r})
	log.Printf("%d rows, last %s", x.at.Done, x.at.Last) // leak: Row.Email
}

func CleanProgress(r Row) {
	x := &run{key: byEmail}
	x.over([]Row{r})
	log.Printf("%d rows, %d rejected", x.at.Done, len(x.rejected))
}
