// Package case34 has the handlers of a bank.
package case34

import (
	"encoding/json"
	"net/http"

	"round2/case34/domain"
	"round2/case34/notify"
	"round2/case34/service"
)

func accounts(url string) *service.Accounts {
	return service.New(notify.Webhook{URL: url, Client: http.DefaultClient})
}

func LeakOpen(url string, c *domain.Customer) error {
	return accounts(url).OpenVerbose(c)
}

func CleanOpen(url string, c *domain.Customer) error {
	return accounts(url).Open(c)
}

func LeakClose(url string, c *domain.Customer) error {
	a := accounts(url)
	if err := a.Open(c); err != nil {
		return err
	}
	return a.Close(c.ID, "ssn "+c.SSN+" is in use") // leak: Customer.SSN
}

func CleanClose(url string, c *domain.Customer) error {
	a := accounts(url)
	if err := a.Open(c); err != nil {
		return err
	}
	return a.Close(c.ID, "ssn is in use")
}

func LeakUnknown(url string, c *domain.Customer) error {
	return accounts(url).Close(c.Email, "asked for") // leak: Customer.Email
}

func CleanUnknown(url string, c *domain.Customer) error {
	return accounts(url).Close(c.ID, "asked for")
}

func LeakVerify(url string, c *domain.Customer) error {
	return accounts(url).Verify(c.ID, map[string]string{"country": c.Country, "ssn": c.SSN}) // leak: Customer.SSN
}

func CleanVerify(url string, c *domain.Customer) error {
	return accounts(url).Verify(c.ID, map[string]string{"country": c.Country})
}

func LeakView(w http.ResponseWriter, url string, c *domain.Customer) error {
	v := service.ToView(c)
	accounts(url).Log(v) // leak: Customer.Email
	return json.NewEncoder(w).Encode(v)
}

func CleanView(w http.ResponseWriter, url string, c *domain.Customer) error {
	v := service.ToView(c)
	accounts(url).LogID(v)
	return json.NewEncoder(w).Encode(v)
}
