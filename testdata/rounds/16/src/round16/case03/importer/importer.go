// Package importer reads employees from files.
package importer

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/sirupsen/logrus"

	"round16/case03/people"
	"round16/case03/result"
)

// RowError says where something is wrong.
type RowError struct {
	Row    int
	Column string
	Err    error
}

// Error implements error.
func (e *RowError) Error() string {
	return fmt.Sprintf("row %d, column %s: %v", e.Row, e.Column, e.Err)
}

// Unwrap implements errors.Unwrap.
func (e *RowError) Unwrap() error { return e.Err }

// ValueError says what is wrong.
type ValueError struct {
	Value string
	Want  string
}

// Error quotes the value.
func (e ValueError) Error() string { return fmt.Sprintf("%q is no %s", e.Value, e.Want) }

// Importer reads.
type Importer struct {
	Log *logrus.Logger
	// Strict checks what the old system did not.
	Strict bool
}

var columns = []string{"number", "first", "last", "mail", "birth", "salary", "iban", "team", "start"}

// CSV reads a table with a head.
func (im *Importer) CSV(r io.Reader) ([]people.Employee, error) {
	in := csv.NewReader(r)
	in.FieldsPerRecord = len(columns)
	if _, err := in.Read(); err != nil {
		return nil, errors.New("no head")
	}
	var all []result.Result[people.Employee]
	for row := 1; ; row++ {
		record, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, &RowError{row, "all", errors.New("broken row")}
		}
		all = append(all, im.row(row, record))
	}
	values, errs := result.Split(all)
	im.Log.WithFields(logrus.Fields{"rows": len(all), "good": len(values), "bad": len(errs)}).Info("imported")
	return values, errors.Join(errs...)
}

func (im *Importer) row(row int, record []string) result.Result[people.Employee] {
	number, err := strconv.Atoi(record[0])
	if err != nil {
		return result.Fail[people.Employee](&RowError{row, columns[0], people.ErrInvalid})
	}
	e := people.Employee{
		Person:   people.Person{First: record[1], Last: record[2], Mail: record[3], Birth: record[4]},
		Contract: &people.Contract{Salary: record[5], IBAN: record[6]},
		Number:   number,
		Team:     record[7],
		Start:    record[8],
	}
	if err := e.Complete(); err != nil {
		return result.Fail[people.Employee](&RowError{row, "all", err})
	}
	if im.Strict {
		if err := Birthday(e.Person); err != nil {
			im.Log.WithField("row", row).WithError(err).Warn("strange row") // leak: Person.Birth
		}
	}
	if err := Address(e.Person); err != nil {
		im.Log.WithField("row", row).WithError(err).Warn("strange row")
	}
	return result.OK(e)
}

// Birthday checks a day of birth, and quotes it.
func Birthday(p people.Person) error {
	if _, err := time.Parse(time.DateOnly, p.Birth); err != nil {
		return ValueError{p.Birth, "date"}
	}
	return nil
}

// Address checks a mail address, and does not quote it.
func Address(p people.Person) error {
	switch at := strings.Count(p.Mail, "@"); {
	case at == 0:
		return errors.New("address without a host")
	case at > 1:
		return fmt.Errorf("address with %d hosts", at)
	}
	return nil
}

// JSON reads one object after the other.
func (im *Importer) JSON(r io.Reader) ([]people.Person, error) {
	dec := json.NewDecoder(r)
	var all []people.Person
	for dec.More() {
		var p people.Person
		if err := dec.Decode(&p); err != nil {
			return nil, fmt.Errorf("object %d is no person", len(all))
		}
		all = append(all, p)
		im.Log.WithField("host", host(p.Mail)).Debug("person")
	}
	im.Log.Infof("read %d persons", len(all))
	return all, nil
}

func host(mail string) string {
	_, after, found := strings.Cut(mail, "@")
	if !found {
		return ""
	}
	return after
}
