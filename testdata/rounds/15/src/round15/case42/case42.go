// Package case42 shows lists page by page.
package case42

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
)

// Player is on a list.
type Player struct {
	ID    int64
	Nick  string `pii:"username"`
	Email string `pii:"email"`
	Score int
}

// Page is a part of a list.
type Page[T any] struct {
	Items []T
	Next  string
	Total int
}

// cursor says where the next page begins.
type cursor struct {
	After string `json:"after"`
	Score int    `json:"score"`
}

func (c cursor) encode() string {
	text, err := json.Marshal(c)
	if err != nil {
		return ""
	}
	return base64.URLEncoding.EncodeToString(text)
}

func paginate[T any](all []T, size int, after func(T) cursor) Page[T] {
	p := Page[T]{Items: all, Total: len(all)}
	if len(all) > size {
		p.Items = all[:size]
		p.Next = after(p.Items[size-1]).encode()
	}
	return p
}

func byNick(p Player) cursor { return cursor{p.Nick, p.Score} }
func byID(p Player) cursor   { return cursor{strconv.FormatInt(p.ID, 10), p.Score} }

func ids(ps []Player) []int64 {
	out := make([]int64, 0, len(ps))
	for _, p := range ps {
		out = append(out, p.ID)
	}
	return out
}

// LeakItems logs the items of a page, CleanItems their numbers.
func LeakItems(_ string, ps []Player) {
	slog.Info("page", "items", paginate(ps, 1, byID).Items) // leak: Player.Nick, Player.Email
}

func CleanItems(_ string, ps []Player) {
	slog.Info("page", "items", ids(paginate(ps, 1, byID).Items))
}

// LeakCursor logs a cursor that begins after a nickname, CleanCursor one that begins after a number.
func LeakCursor(_ string, ps []Player) {
	slog.Info("page", "next", paginate(ps, 1, byNick).Next) // leak: Player.Nick
}

func CleanCursor(_ string, ps []Player) {
	slog.Info("page", "next", paginate(ps, 1, byID).Next)
}

// LeakFetch asks for the page after an address, CleanFetch for that after a number.
func LeakFetch(base string, ps []Player) error {
	q := url.Values{}
	q.Set("after", ps[0].Email)
	resp, err := http.Get(base + "/players?" + q.Encode()) // leak: Player.Email
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

func CleanFetch(base string, ps []Player) error {
	q := url.Values{}
	q.Set("after", strconv.FormatInt(ps[0].ID, 10))
	resp, err := http.Get(base + "/players?" + q.Encode())
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// LeakRanks prints who is where, CleanRanks how many are there.
func LeakRanks(_ string, ps []Player) {
	for i, p := range ps {
		fmt.Printf("%d. %s (%d)\n", i+1, p.Nick, p.Score) // leak: Player.Nick
	}
}

func CleanRanks(_ string, ps []Player) {
	page := paginate(ps, 1, byNick)
	fmt.Printf("1-%d of %d, more: %t\n", len(page.Items), page.Total, page.Next != "")
}
