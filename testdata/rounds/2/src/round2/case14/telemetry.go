// Package case14 counts what visitors do, and tells an analytics service.
package case14

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"expvar"
	"fmt"
	"log"
	"net/http"
	"net/url"
)

type Visit struct {
	Page   string
	UserID string `pii:"user-id"`
	Device string `pii:"device-id"`
	Query  string `pii:"search-query"`
}

var hits = expvar.NewMap("case14_hits")

func pseudonym(key []byte, id string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(id))
	return hex.EncodeToString(mac.Sum(nil))
}

// track sends an event with its properties.
func track(base, event string, props map[string]any) error {
	body, err := json.Marshal(map[string]any{"event": event, "properties": props})
	if err != nil {
		return err
	}
	resp, err := http.Post(base+"/track", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakMetric(v Visit) {
	hits.Add(v.Page+" "+v.UserID, 1) // leak: Visit.UserID
}

func CleanMetric(v Visit) {
	hits.Add(v.Page, 1)
}

func LeakTrack(base string, v Visit) error {
	return track(base, "search", map[string]any{"page": v.Page, "query": v.Query}) // leak: Visit.Query
}

func CleanTrack(base string, v Visit) error {
	return track(base, "search", map[string]any{"page": v.Page, "words": len(v.Query)})
}

func LeakTrackWhole(base string, v Visit) error {
	return track(base, "visit", map[string]any{"visit": v}) // leak: Visit.UserID, Visit.Device, Visit.Query
}

func LeakForm(base string, v Visit) error {
	form := url.Values{}
	form.Set("page", v.Page)
	form.Set("device", v.Device)
	resp, err := http.PostForm(base+"/beacon", form) // leak: Visit.Device
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanForm(base string, v Visit) error {
	form := url.Values{}
	form.Set("page", v.Page)
	form.Set("device", v.Device)
	form.Del("device")
	resp, err := http.PostForm(base+"/beacon", form)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakLog(v Visit) {
	log.Printf("visit of %s by %s", v.Page, v.UserID) // leak: Visit.UserID
}

func CleanLog(key []byte, v Visit) {
	log.Printf("visit of %s by %s", v.Page, pseudonym(key, v.UserID))
}

func LeakBeacon(base string, v Visit) error {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("%s/p.gif?p=%s", base, v.Page), nil)
	if err != nil {
		return err
	}
	req.Header.Set("X-Device", v.Device)
	resp, err := http.DefaultClient.Do(req) // leak: Visit.Device
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanBeacon(base string, v Visit) error {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("%s/p.gif?p=%s", base, v.Page), nil)
	if err != nil {
		return err
	}
	req.Header.Set("X-Device", "web")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
