// Package case19 exports the rides of a bicycle hire as CSV, with columns that are chosen.
package case19

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
)

// Ride is by a customer.
type Ride struct {
	ID       int
	Rider    string `pii:"name"`
	From, To string `pii:"coordinates"`
	Minutes  int
}

// Column is one of the export.
type Column struct {
	Title string
	Value func(Ride) string
}

var (
	colID      = Column{"id", func(r Ride) string { return strconv.Itoa(r.ID) }}
	colRider   = Column{"rider", func(r Ride) string { return r.Rider }}
	colFrom    = Column{"from", func(r Ride) string { return r.From }}
	colMinutes = Column{"minutes", func(r Ride) string { return strconv.Itoa(r.Minutes) }}
	colRound   = Column{"round", func(r Ride) string { return strconv.FormatBool(r.From == r.To) }}
)

func export(w io.Writer, rides []Ride, columns ...Column) error {
	out := csv.NewWriter(w)
	var head []string
	for _, c := range columns {
		head = append(head, c.Title)
	}
	if err := out.Write(head); err != nil {
		return fmt.Errorf("head: %w", err)
	}
	for _, r := range rides {
		row := make([]string, 0, len(columns))
		for _, c := range columns {
			row = append(row, c.Value(r))
		}
		if err := out.Write(row); err != nil {
			return fmt.Errorf("ride %d: %w", r.ID, err)
		}
	}
	out.Flush()
	return out.Error()
}

func toFile(name string, rides []Ride, columns ...Column) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	var b strings.Builder
	if err := export(&b, rides, columns...); err != nil {
		return err
	}
	if _, err := f.WriteString(b.String()); err != nil {
		return err
	}
	return f.Close()
}

// LeakFile has the column of the rider, CleanFile has not.
func LeakFile(rides []Ride) error {
	return toFile("rides.csv", rides, colID, colRider, colMinutes) // leak: Ride.Rider
}

func CleanFile(rides []Ride) error {
	return toFile("rides.csv", rides, colID, colRound, colMinutes)
}

// LeakPrint prints where the rides began, CleanPrint whether they ended there.
func LeakPrint(rides []Ride) {
	var b strings.Builder
	if err := export(&b, rides, colID, colFrom); err == nil {
		fmt.Print(b.String()) // leak: Ride.From
	}
}

func CleanPrint(rides []Ride) {
	var b strings.Builder
	if err := export(&b, rides, colID, colRound); err == nil {
		fmt.Print(b.String())
	}
}

// LeakRows writes rows that are made by hand, CleanRows the same without the rider.
func LeakRows(rides []Ride) {
	out := csv.NewWriter(os.Stdout)
	var rows [][]string
	for _, r := range rides {
		rows = append(rows, []string{colID.Value(r), r.Rider})
	}
	_ = out.WriteAll(rows) // leak: Ride.Rider
}

func CleanRows(rides []Ride) {
	out := csv.NewWriter(os.Stdout)
	var rows [][]string
	for _, r := range rides {
		rows = append(rows, slices.Delete([]string{colID.Value(r), r.Rider}, 1, 2))
	}
	_ = out.WriteAll(rows)
}

// LeakDrop zeroes a copy of each ride, CleanDrop the rides.
func LeakDrop(rides []Ride) {
	for _, r := range rides {
		r.Rider, r.From, r.To = "", "", ""
	}
	fmt.Println(rides) // leak: Ride.Rider, Ride.From, Ride.To
}

func CleanDrop(rides []Ride) {
	for i := range rides {
		rides[i].Rider, rides[i].From, rides[i].To = "", "", ""
	}
	fmt.Println(rides)
}
