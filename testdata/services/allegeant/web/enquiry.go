package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/bradfitz/gomemcache/memcache"

	"allegeant.example/benefits/people"
)

func (s *Site) enquire(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	e, err := read[people.Enquiry](w, r)
	if err != nil {
		return err
	}
	if !e.Complete() || !slices.Contains(people.Topics, e.Topic) {
		return errForm
	}
	e.ID, e.Received = newID(), time.Now()
	s.Stats.Enquiry(e)
	if err := s.Records.AddEnquiry(ctx, e); err != nil {
		if err := s.spool(e); err != nil {
			return err
		}
	}
	if err := s.Desk.ForwardSealed(ctx, e); err != nil {
		return s.Desk.Announce(ctx, e)
	}
	fmt.Fprintf(w, "Thank you, %s. Your number is %s.", e.From.Name, e.ID) // ok: the visitor's own name
	return nil
}

// spool keeps an enquiry in a place where the website must keep none, sealed
// or not.
func (s *Site) spool(e *people.Enquiry) error {
	sealed, err := s.Box.SealJSON(e)
	if err != nil {
		return err
	}
	return os.WriteFile("/var/spool/site/"+e.ID, sealed, 0o600) // leak: allegeant/not-on-website
}

// draft takes a form that is not finished.
func (s *Site) draft(w http.ResponseWriter, r *http.Request) error {
	e, err := read[people.Enquiry](w, r)
	if err != nil {
		return err
	}
	e.ID = newID()
	if err := s.keepDraft(e); err != nil {
		return err
	}
	return s.keepMissing(w, e)
}

func (s *Site) keepDraft(e *people.Enquiry) error {
	form, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return s.Pages.Set(&memcache.Item{Key: "draft:" + e.ID, Value: form, Expiration: 3600}) // leak: allegeant/at-rest, allegeant/not-on-website
}

// keepMissing remembers what is still to be filled in.
func (s *Site) keepMissing(w http.ResponseWriter, e *people.Enquiry) error {
	var missing []string
	if e.From.Email == "" {
		missing = append(missing, "email")
	}
	if e.Text == "" {
		missing = append(missing, "text")
	}
	names, err := json.Marshal(missing)
	if err != nil {
		return err
	}
	if err := s.Pages.Set(&memcache.Item{Key: "missing:" + e.ID, Value: names, Expiration: 3600}); err != nil { // ok: allegeant/not-on-website: names of fields, not what they hold
		return err
	}
	_, err = w.Write(names)
	return err
}
