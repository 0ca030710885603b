// Package case29 logs the errors of the standard library, some of which repeat their input.
package case29

import (
	"errors"
	"io/fs"
	"log"
	"net/url"
	"strconv"
	"time"
)

type Form struct {
	ID    int
	Phone string `pii:"phone"`
	Birth string `pii:"date-of-birth"`
	Step  string
}

func LeakAtoi(f Form) {
	if _, err := strconv.Atoi(f.Phone); err != nil {
		log.Print("form: ", err) // leak: Form.Phone
	}
}

func CleanAtoi(f Form) {
	if _, err := strconv.Atoi(f.Phone); err != nil {
		log.Print("form: ", f.Step)
	}
}

func LeakNumErrorInput(f Form) {
	_, err := strconv.ParseInt(f.Phone, 10, 64)
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		log.Print(ne.Func, ne.Num) // leak: Form.Phone
	}
}

func CleanNumErrorCause(f Form) {
	_, err := strconv.ParseInt(f.Phone, 10, 64)
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		log.Print(ne.Func, ne.Err)
	}
}

func LeakParseTime(f Form) {
	_, err := time.Parse(time.DateOnly, f.Birth)
	log.Print(err) // leak: Form.Birth
}

func CleanParseTime(f Form) {
	_, err := time.Parse(time.DateOnly, f.Birth)
	log.Print(err == nil)
}

func LeakPathError(f Form) {
	err := &fs.PathError{Op: "open", Path: f.Phone + ".txt", Err: fs.ErrNotExist}
	log.Print(err) // leak: Form.Phone
}

func CleanPathError(f Form) {
	err := &fs.PathError{Op: "open", Path: f.Phone + ".txt", Err: fs.ErrNotExist}
	log.Print(err.Op, " ", errors.Unwrap(err))
}

func LeakURLError(f Form) {
	_, err := url.Parse("http://host:" + f.Phone)
	log.Print(err) // leak: Form.Phone
}

func CleanURLError(f Form) {
	err := &url.Error{Op: "parse", URL: f.Phone, Err: errors.New("bad address")}
	log.Print(err.Op, " ", err.Err)
}
