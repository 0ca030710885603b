// Package case42 consumes messages about lodgers, some of which nobody can handle.
package case42

import (
	"errors"
	"log/slog"

	"round6/case42/dispatch"
)

type Lodger struct {
	Room int    `json:"room"`
	Name string `json:"name" pii:"name"`
	Pass string `json:"pass" pii:"passport"`
}

type moved struct {
	Room  int    `json:"room"`
	Guest string `json:"name"`
}

var errBusy = errors.New("busy")

func LeakHandled(l Lodger) error {
	d := dispatch.New()
	dispatch.Handle(d, "lodger", func(l Lodger) error {
		slog.Info("lodger", "pass", l.Pass) // leak: Lodger.Pass
		return nil
	})
	e, err := dispatch.Wrap("lodger", l)
	if err != nil {
		return err
	}
	return d.Dispatch(e)
}

func CleanHandled(l Lodger) error {
	d := dispatch.New()
	dispatch.Handle(d, "lodger", func(l Lodger) error {
		slog.Info("lodger", "room", l.Room)
		return nil
	})
	e, err := dispatch.Wrap("lodger", l)
	if err != nil {
		return err
	}
	return d.Dispatch(e)
}

func LeakDead(l Lodger) error {
	d := dispatch.New()
	d.Dead = dispatch.Keep
	e, err := dispatch.Wrap("lodger", l)
	if err != nil {
		return err
	}
	return d.Dispatch(e) // leak: Lodger.Name, Lodger.Pass
}

func CleanDead(l Lodger) error {
	d := dispatch.New()
	d.Dead = dispatch.Note
	e, err := dispatch.Wrap("lodger", l)
	if err != nil {
		return err
	}
	return d.Dispatch(e)
}

func LeakRetried(l Lodger) error {
	d := dispatch.New()
	d.Dead = dispatch.Keep
	dispatch.Handle(d, "moved", func(moved) error { return errBusy })
	e, err := dispatch.Wrap("moved", moved{l.Room, l.Name})
	if err != nil {
		return err
	}
	return d.Dispatch(e) // leak: Lodger.Name
}

func CleanRetried(l Lodger) error {
	d := dispatch.New()
	d.Dead = dispatch.Note
	dispatch.Handle(d, "moved", func(moved) error { return errBusy })
	e, err := dispatch.Wrap("moved", moved{l.Room, l.Name})
	if err != nil {
		return err
	}
	return d.Dispatch(e)
}

func CleanRoom(l Lodger) error {
	d := dispatch.New()
	d.Dead = dispatch.Keep
	e, err := dispatch.Wrap("moved", moved{Room: l.Room})
	if err != nil {
		return err
	}
	return d.Dispatch(e)
}
