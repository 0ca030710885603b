// Package case46 imports donors of blood, and reports what is wrong with them.
package case46

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"round4/case46/ndjson"
)

type Donor struct {
	Code  string `json:"code"`
	Blood string `json:"blood" pii:"health"`
	Name  string `json:"name" pii:"name"`
}

var errBlood = errors.New("no such blood group")

func strict(d Donor) error {
	switch d.Blood {
	case "A", "B", "AB", "0":
		return nil
	}
	return fmt.Errorf("%w: %s", errBlood, d.Blood)
}

func lenient(d Donor) error {
	switch d.Blood {
	case "A", "B", "AB", "0":
		return nil
	}
	return fmt.Errorf("%w: %s", errBlood, d.Code)
}

func LeakProblems(lines string) error {
	_, problems, err := ndjson.Each(strings.NewReader(lines), strict)
	if err != nil {
		return err
	}
	return ndjson.Write(os.Stderr, problems) // leak: Donor.Blood
}

func CleanProblems(lines string) error {
	_, problems, err := ndjson.Each(strings.NewReader(lines), lenient)
	if err != nil {
		return err
	}
	return ndjson.Write(os.Stderr, problems)
}

func LeakGroups(lines string) {
	groups := map[string][]string{}
	_, _, _ = ndjson.Each(strings.NewReader(lines), func(d Donor) error {
		groups[d.Blood] = append(groups[d.Blood], d.Code)
		return nil
	})
	for g, codes := range groups {
		fmt.Println(g, len(codes)) // leak: Donor.Blood
	}
}

func CleanGroups(lines string) {
	groups := map[string][]string{}
	_, _, _ = ndjson.Each(strings.NewReader(lines), func(d Donor) error {
		groups[d.Code] = append(groups[d.Code], d.Blood)
		return nil
	})
	for g, bloods := range groups {
		fmt.Println(g, len(bloods))
	}
}

func LeakLast(lines string) {
	var last *Donor
	n, _, err := ndjson.Each(strings.NewReader(lines), func(d *Donor) error {
		last = d
		return nil
	})
	fmt.Println(n, last.Name, err) // leak: Donor.Name
}

func CleanLast(lines string) {
	var last *Donor
	n, _, err := ndjson.Each(strings.NewReader(lines), func(d *Donor) error {
		last = d
		return nil
	})
	fmt.Println(n, last.Code, err)
}
