// Package case22 formats numbers that are personal.
package case22

import (
	"encoding/binary"
	"fmt"
	"log"
	"math"
	"strconv"
)

type Worker struct {
	ID     int
	Age    int     `pii:"age"`
	Salary float64 `pii:"income"`
	Lat    float64 `pii:"coordinates"`
	Lon    float64 `pii:"coordinates"`
	Shift  int
}

func LeakItoa(w Worker) {
	log.Print("age " + strconv.Itoa(w.Age)) // leak: Worker.Age
}

func CleanItoa(w Worker) {
	log.Print("shift " + strconv.Itoa(w.Shift))
}

func LeakSalary(w Worker) {
	log.Printf("pays %.2f", w.Salary) // leak: Worker.Salary
}

func CleanSalary(w Worker) {
	log.Printf("pays well: %t", w.Salary > 1000)
}

func LeakMonthly(w Worker) {
	month := w.Salary / 12
	log.Print(int(month)) // leak: Worker.Salary
}

func LeakCents(w Worker) {
	cents := int64(math.Round(w.Salary * 100))
	log.Print(strconv.FormatInt(cents, 10)) // leak: Worker.Salary
}

func LeakCoordinates(w Worker) {
	log.Printf("at %f,%f", w.Lat, w.Lon) // leak: Worker.Lat, Worker.Lon
}

func CleanCoordinates(w Worker) {
	log.Print("has a place: ", !math.IsNaN(w.Lat) && !math.IsNaN(w.Lon))
}

func LeakBinary(w Worker) {
	b := make([]byte, 8)
	binary.BigEndian.PutUint32(b[4:], uint32(w.Age))
	log.Print(b) // leak: Worker.Age
}

func CleanBinary(w Worker) {
	b := make([]byte, 8)
	binary.BigEndian.PutUint32(b[4:], uint32(w.Shift))
	log.Print(b)
}

func class(age int) string {
	switch {
	case age < 18:
		return "minor"
	default:
		return "adult"
	}
}

func CleanClass(w Worker) {
	log.Print(class(w.Age))
}

func LeakSum(ws []Worker) {
	text := ""
	for _, w := range ws {
		text += fmt.Sprint(w.Salary, ";")
	}
	log.Print(text) // leak: Worker.Salary
}

func CleanCount(ws []Worker) {
	n := 0
	for _, w := range ws {
		if w.Salary > 1000 {
			n++
		}
	}
	log.Print(n)
}

func LeakPointer(w Worker) {
	p := &w.Age
	*p++
	log.Print(*p) // leak: Worker.Age
}
