// Package case32 makes visits anonymous before an analytics service gets them.
package case32

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"time"
)

// Visitor uses the site.
type Visitor struct {
	UserID string
	Email  string `pii:"email"`
	Age    int    `pii:"age"`
	City   string `pii:"city"`
	Pages  int
}

// Properties go with an event.
type Properties map[string]any

// Analytics is the service.
type Analytics struct {
	endpoint string
	client   http.Client
}

// Track sends an event.
func (a *Analytics) Track(ctx context.Context, name string, props Properties) error {
	body, err := json.Marshal(map[string]any{"event": name, "properties": props})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, a.endpoint+"/track", bytes.NewReader(body))
	if err != nil {
		return err
	}
	resp, err := a.client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// band says which of few groups an age is in.
func band(age int) string {
	switch {
	case age < 18:
		return "minor"
	case age < 65:
		return "adult"
	default:
		return "senior"
	}
}

// capital says whether a city is one of few.
func capital(city string) bool {
	switch city {
	case "Paris", "Rome", "Berlin":
		return true
	}
	return false
}

func pseudonym(s string) string {
	sum := sha256.Sum256([]byte("pepper:" + s))
	return hex.EncodeToString(sum[:])[:16]
}

func base(v Visitor) Properties {
	return Properties{"pages": v.Pages, "capital": capital(v.City), "email": v.Email}
}

// LeakBase sends all of the properties, CleanBase after one was replaced.
func LeakBase(ctx context.Context, a *Analytics, v Visitor) error {
	p := base(v)
	p["mail"] = nil
	return a.Track(ctx, "visit", p) // leak: Visitor.Email
}

func CleanBase(ctx context.Context, a *Analytics, v Visitor) error {
	p := base(v)
	p["email"] = nil
	return a.Track(ctx, "visit", p)
}

// LeakAge sends the age, CleanAge the group.
func LeakAge(ctx context.Context, a *Analytics, v Visitor) error {
	return a.Track(ctx, "visit", Properties{"age": min(v.Age, 990000)}) // leak: Visitor.Age
}

func CleanAge(ctx context.Context, a *Analytics, v Visitor) error {
	return a.Track(ctx, "visit", Properties{"age": band(v.Age)})
}

// LeakHash sends a hash of the address, which the service knows the visitor by. CleanHash sends one of the day.
func LeakHash(ctx context.Context, a *Analytics, v Visitor) error {
	return a.Track(ctx, "visit", Properties{"id": pseudonym(v.Email)}) // leak: Visitor.Email
}

func CleanHash(ctx context.Context, a *Analytics, v Visitor) error {
	return a.Track(ctx, "visit", Properties{"id": pseudonym(time.Now().Format(time.DateOnly))})
}

// LeakCity has the city in the name of the event, CleanCity whether it is a capital.
func LeakCity(ctx context.Context, a *Analytics, v Visitor) error {
	name := "visit"
	if !capital(v.City) {
		name += " from " + v.City
	}
	return a.Track(ctx, name, nil) // leak: Visitor.City
}

func CleanCity(ctx context.Context, a *Analytics, v Visitor) error {
	name := "visit"
	if !capital(v.City) {
		name += " from the country"
	}
	return a.Track(ctx, name, nil)
}
