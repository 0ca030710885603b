// Package case43 dumps state for those who debug, without what they should not see.
package case43

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"strings"

	"github.com/sirupsen/logrus"
)

// Device is one of a customer.
type Device struct {
	Serial string `json:"serial" pii:"device-id"`
	Owner  string `json:"owner" pii:"name"`
	Lat    string `json:"lat" pii:"coordinates"`
	Model  string `json:"model"`
	Volts  int    `json:"volts"`
}

// toMap gives the fields as JSON has them.
func toMap(v any) (map[string]any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var m map[string]any
	return m, json.Unmarshal(text, &m)
}

// fields gives the fields by hand.
func (d Device) fields() map[string]any {
	return map[string]any{"serial": d.Serial, "owner": d.Owner, "model": d.Model, "volts": d.Volts}
}

func without(m map[string]any, keys ...string) map[string]any {
	out := maps.Clone(m)
	for _, k := range keys {
		delete(out, k)
	}
	return out
}

func dump(name string, v any) error {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o600)
}

// LeakMap deletes one key of two, CleanMap both.
func LeakMap(d Device) {
	m := d.fields()
	delete(m, "owner")
	logrus.WithFields(m).Info("state") // leak: Device.Serial
}

func CleanMap(d Device) {
	m := d.fields()
	delete(m, "owner")
	delete(m, "serial")
	logrus.WithFields(m).Info("state")
}

// LeakCloned logs the map that was cloned, CleanCloned the clone.
func LeakCloned(d Device) {
	m := d.fields()
	_ = without(m, "owner", "serial")
	logrus.Infof("state %v", m) // leak: Device.Serial, Device.Owner
}

func CleanCloned(d Device) {
	m := d.fields()
	m = without(m, "owner", "serial")
	logrus.Infof("state %v", m)
}

// LeakDump dumps all that JSON shows, CleanDump what says nothing of the owner.
func LeakDump(d Device) error {
	m, err := toMap(d)
	if err != nil {
		return err
	}
	return dump("state.json", m) // leak: Device.Serial, Device.Owner, Device.Lat
}

func CleanDump(d Device) error {
	m, err := toMap(d)
	if err != nil {
		return err
	}
	return dump("state.json", map[string]any{"model": d.Model, "volts": d.Volts, "keys": len(m)})
}

// LeakOverwritten writes over a key that has another spelling, CleanOverwritten over that of the owner.
func LeakOverwritten(d Device) {
	m := map[string]string{"owner": d.Owner, "model": d.Model}
	m["Owner"] = "***"
	fmt.Println(m) // leak: Device.Owner
}

func CleanOverwritten(d Device) {
	m := map[string]string{"owner": d.Owner, "model": d.Model}
	m["owner"] = "***"
	fmt.Println(m)
}

// LeakPlace prints where a device is, CleanPlace where it is on earth.
func LeakPlace(d Device) {
	fmt.Println(d.Model, "at", d.Lat) // leak: Device.Lat
}

func CleanPlace(d Device) {
	half := "north"
	if strings.HasPrefix(d.Lat, "-") {
		half = "south"
	}
	fmt.Println(d.Model, "in the", half)
}
