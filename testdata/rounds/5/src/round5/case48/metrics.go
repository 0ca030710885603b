// Package case48 sends what visitors do in batches.
package case48

import (
	"bytes"
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"round5/case48/batch"
)

type Hit struct {
	Path    string `pii:"page-view"`
	Visitor string `pii:"cookie-id"`
	Status  int
}

type point struct {
	Name   string            `json:"name"`
	Labels map[string]string `json:"labels"`
}

func post(base string) func([]point) error {
	return func(ps []point) error {
		raw, err := json.Marshal(ps)
		if err != nil {
			return err
		}
		resp, err := http.Post(base, "application/json", bytes.NewReader(raw))
		if err != nil {
			return err
		}
		return resp.Body.Close()
	}
}

func LeakAdd(base string, h Hit) error {
	b := batch.New(1, post(base))
	return b.Add(point{"hit", map[string]string{"visitor": h.Visitor}}) // leak: Hit.Visitor
}

func CleanAdd(base string, h Hit) error {
	b := batch.New(1, post(base))
	return b.Add(point{"hit", map[string]string{"status": http.StatusText(h.Status)}})
}

func LeakClosed(base string, h Hit) error {
	b := batch.New(9, func(hs []Hit) error {
		for _, h := range hs {
			log.Println(h.Path) // leak: Hit.Path
		}
		return nil
	})
	return errors.Join(b.Add(h), b.Close())
}

func CleanClosed(base string, h Hit) error {
	b := batch.New(9, func(hs []Hit) error {
		for _, h := range hs {
			log.Println(h.Status)
		}
		return nil
	})
	return errors.Join(b.Add(h), b.Close())
}

func LeakTexts(h Hit) error {
	b := batch.New(2, func(texts []string) error {
		log.Println(texts)
		return nil
	})
	if err := b.Add("first"); err != nil {
		return err
	}
	return b.Add(h.Path) // leak: Hit.Path
}

func CleanTexts(h Hit) error {
	b := batch.New(2, func(texts []string) error {
		log.Println(len(texts))
		return nil
	})
	if err := b.Add("first"); err != nil {
		return err
	}
	return b.Add(h.Path)
}
