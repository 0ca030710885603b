// Package case02 is a backend for payments and subscriptions.
package case02

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.uber.org/zap"

	"round16/case02/api"
	"round16/case02/billing"
	"round16/case02/erase"
	"round16/case02/events"
	"round16/case02/export"
	"round16/case02/flags"
	"round16/case02/gateway"
	"round16/case02/ledger"
	"round16/case02/limiter"
	"round16/case02/model"
	"round16/case02/observe"
	"round16/case02/retry"
	"round16/case02/store"
	"round16/case02/webhook"
)

var (
	price    = model.Amount{Cents: 1200, Currency: "EUR"}
	merchant = "http://merchant.example/hooks"
	secret   = []byte("0123456789abcdef")
)

func backend(customers ...model.Customer) *billing.Billing {
	o := observe.New()
	return &billing.Billing{
		Customers:     store.New("customer", customers...),
		Subscriptions: store.New[model.Subscription]("subscription"),
		Mandates:      store.New[model.Mandate]("mandate"),
		Gateway:       &gateway.Gateway{},
		Ledger:        ledger.New(),
		Bus:           events.New(),
		Flags:         &flags.Client{Local: map[string]int{"no-trial": 50}},
		Observe:       o,
		Retry:         retry.Policy{Tries: 2, Wait: time.Millisecond, Log: o.Log},
	}
}

func limit() *limiter.Limiter { return limiter.New(1, 2, zap.L()) }

func file(name string) (*os.File, error) {
	dir, err := os.MkdirTemp("", "backend")
	if err != nil {
		return nil, err
	}
	return os.Create(filepath.Join(dir, name))
}

func signup(s api.Signup, lint bool) error {
	body, err := json.Marshal(s)
	if err != nil {
		return err
	}
	a := &api.API{Billing: backend(), Limiter: limit(), Log: zap.L(), Lint: lint}
	r := httptest.NewRequest(http.MethodPost, "/signup", bytes.NewReader(body))
	a.Handler().ServeHTTP(httptest.NewRecorder(), r)
	return nil
}

// LeakSignup logs what is wrong with a password, which is told by an example.
func LeakSignup(s api.Signup) error { return signup(s, true) }

// CleanSignup does not check it so strictly.
func CleanSignup(s api.Signup) error {
	if err := signup(s, false); err != nil {
		return err
	}
	s.Password = "short"
	return signup(s, false)
}

func notice(n webhook.Notice, h *webhook.Receiver) error {
	body, err := json.Marshal(n)
	if err != nil {
		return err
	}
	h.Secret, h.Log = secret, zap.L()
	r := httptest.NewRequest(http.MethodPost, "/bank", bytes.NewReader(body))
	r.Header.Set("X-Signature", webhook.Sign(secret, body))
	h.ServeHTTP(httptest.NewRecorder(), r)
	return nil
}

// LeakNotice logs all that the bank says.
func LeakNotice(n webhook.Notice) error {
	return notice(n, &webhook.Receiver{Verbose: true, Handle: func(webhook.Notice) error { return nil }})
}

// CleanNotice logs which notice it is, and that it was not handled.
func CleanNotice(n webhook.Notice) error {
	return notice(n, &webhook.Receiver{Handle: func(n webhook.Notice) error {
		if n.Debtor == "" {
			return nil
		}
		return fmt.Errorf("notice %s: no mandate for %s", n.ID, n.Reason)
	}})
}

// LeakNoticeError has a handler whose error says who does not pay.
func LeakNoticeError(n webhook.Notice) error {
	handle := func(n webhook.Notice) error { return fmt.Errorf("%s does not pay", n.Debtor) }
	if err := handle(n); err != nil {
		zap.L().Error("notice failed", zap.String("id", n.ID), zap.Error(err)) // leak: Notice.Debtor
	}
	return nil
}

// CleanNoticeError has one whose error says how much.
func CleanNoticeError(n webhook.Notice) error {
	handle := func(n webhook.Notice) error { return fmt.Errorf("%d cents are not paid", n.Cents) }
	if err := handle(n); err != nil {
		zap.L().Error("notice failed", zap.String("id", n.ID), zap.Error(err))
	}
	return nil
}

// LeakRenew has a tax number on the bill.
func LeakRenew(c model.Customer) error {
	b := backend()
	s, err := b.Subscribe(context.Background(), c, price)
	if err != nil {
		return err
	}
	return b.RenewBusiness(context.Background(), s.ID, "tok_1")
}

// CleanRenew has none.
func CleanRenew(c model.Customer) error {
	b := backend()
	s, err := b.Subscribe(context.Background(), c, price)
	if err != nil {
		return err
	}
	return b.Renew(context.Background(), s.ID, "tok_1")
}

// LeakDeclined logs whose payment was declined.
func LeakDeclined(c model.Customer) error {
	b := backend()
	b.Gateway.Limit = 1
	s, err := b.Subscribe(context.Background(), c, price)
	if err != nil {
		return err
	}
	err = b.Renew(context.Background(), s.ID, "tok_1")
	if declined, ok := errors.AsType[*billing.DeclinedError](err); ok {
		zap.L().Warn("declined", zap.String("name", declined.Customer.Name), zap.Stringer("price", declined.Price)) // leak: Customer.Name
	}
	return nil
}

// CleanDeclined logs the error, which has a number.
func CleanDeclined(c model.Customer) error {
	b := backend()
	b.Gateway.Limit = 1
	s, err := b.Subscribe(context.Background(), c, price)
	if err != nil {
		return err
	}
	if err = b.Renew(context.Background(), s.ID, "tok_1"); errors.Is(err, model.ErrDeclined) {
		zap.L().Warn("declined", zap.Error(err))
	}
	return nil
}

// LeakCollect logs each attempt to debit an account.
func LeakCollect(m model.Mandate) error {
	m.Bank = ""
	return backend().Collect(context.Background(), m, price)
}

// CleanCollect logs how many there were.
func CleanCollect(m model.Mandate) error {
	m.Bank = ""
	if err := backend().CollectQuiet(context.Background(), m, price); err != nil {
		zap.L().Warn("collect", zap.Error(err))
	}
	return nil
}

// LeakDebit logs why an account was not debited.
func LeakDebit(m model.Mandate) error {
	m.Bank = ""
	if err := backend().Gateway.Debit(context.Background(), m, price); err != nil {
		zap.L().Warn("debit", zap.Stringer("mandate", m), zap.Error(err)) // leak: Mandate.IBAN
	}
	return nil
}

// CleanDebit logs why it was not refunded.
func CleanDebit(m model.Mandate) error {
	m.Bank = ""
	return backend().Refund(context.Background(), m, price)
}

func client() *webhook.Client {
	return &webhook.Client{HTTP: http.DefaultClient, Secret: secret, Log: zap.L()}
}

// LeakWebhook tells a merchant who subscribed.
func LeakWebhook(c model.Customer) error {
	e := webhook.Event{ID: "e1", Kind: "subscribed", At: time.Now(), Data: c}
	return client().Post(context.Background(), merchant, e) // leak: Customer.Email, Customer.Name, Customer.Tax
}

// CleanWebhook tells a merchant that somebody did.
func CleanWebhook(c model.Customer) error {
	e := webhook.Event{ID: "e1", Kind: "subscribed", At: time.Now(), Data: map[string]any{"customer": c.ID, "plan": c.Plan}}
	return client().Post(context.Background(), merchant, e)
}

// LeakFlag asks for a feature by address, of a service.
func LeakFlag(c model.Customer) bool {
	return backend().Flags.On("new-checkout", flags.Subject{Key: c.Email, Plan: c.Plan}) // leak: Customer.Email
}

// CleanFlag asks by number.
func CleanFlag(c model.Customer) bool {
	return backend().Flags.On("new-checkout", flags.Subject{Key: c.ID, Plan: c.Plan})
}

// LeakLimit limits by address, and logs whom.
func LeakLimit(c model.Customer) {
	l := limit()
	for range 4 {
		l.Allow(c.Email) // leak: Customer.Email
	}
}

// CleanLimit limits by address, and logs that it did.
func CleanLimit(c model.Customer) {
	l := limit()
	for range 4 {
		l.AllowQuiet(c.Email)
		l.Allow(c.ID)
	}
}

// LeakExport writes what there is on a customer into a file.
func LeakExport(c model.Customer) error {
	f, err := file("bundle.json")
	if err != nil {
		return err
	}
	defer f.Close()
	return export.JSON(f, export.Bundle{Customer: c, Invoices: 3}) // leak: Customer.Email, Customer.Name, Customer.Tax
}

// CleanExport answers it to the customer.
func CleanExport(c model.Customer) error {
	a := &api.API{Billing: backend(c), Limiter: limit(), Log: zap.L()}
	w := httptest.NewRecorder()
	a.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/customers/"+c.ID+"/export", nil))
	fmt.Println("exported:", w.Code, w.Body.Len())
	return nil
}

// LeakArchive keeps an archive as it is.
func LeakArchive(c model.Customer) error {
	var b bytes.Buffer
	if err := export.Zip(&b, export.Bundle{Customer: c}); err != nil {
		return err
	}
	return export.Keep(filepath.Join(os.TempDir(), c.ID+".zip"), b.Bytes()) // leak: Customer.Email, Customer.Name, Customer.Tax
}

// CleanArchive keeps it encrypted.
func CleanArchive(c model.Customer) error {
	var b bytes.Buffer
	if err := export.Zip(&b, export.Bundle{Customer: c}); err != nil {
		return err
	}
	sealed, err := export.Encrypt(secret, b.Bytes())
	if err != nil {
		return err
	}
	return export.Keep(filepath.Join(os.TempDir(), c.ID+".zip"), sealed)
}

func subscriptions(c model.Customer) *store.Store[model.Subscription] {
	return store.New("subscription", model.Subscription{ID: "s-1", Customer: c, Price: price, State: model.Active})
}

// LeakTable prints a table for the accountant.
func LeakTable(c model.Customer) error {
	head := []string{"id", "name", "tax", "price"}
	return export.CSV(os.Stdout, head, subscriptions(c).Sorted(), export.Full) // leak: Customer.Name, Customer.Tax
}

// CleanTable prints one for everybody.
func CleanTable(c model.Customer) error {
	head := []string{"id", "customer", "price", "state"}
	return export.CSV(os.Stdout, head, subscriptions(c).Sorted(), export.Plain)
}

// LeakErase forgets a customer, and logs who it was.
func LeakErase(c model.Customer) error {
	e := &erase.Eraser{Customers: store.New("customer", c), Log: zap.L()}
	return e.Forget(c.ID)
}

// CleanErase empties a customer, and logs what is left.
func CleanErase(c model.Customer) error {
	e := &erase.Eraser{Customers: store.New("customer", c), Log: zap.L()}
	r, err := e.Erase(c.ID)
	if err != nil {
		return err
	}
	fmt.Printf("%+v\n", r)
	return nil
}

// LeakWipe prints a copy that was made before.
func LeakWipe(c model.Customer) {
	old := c
	erase.Wipe(&c)
	fmt.Println("erased:", c.ID, old.Email) // leak: Customer.Email
}

// CleanWipe prints what was wiped.
func CleanWipe(c model.Customer) {
	erase.Wipe(&c)
	fmt.Printf("erased: %+v\n", c)
}

// LeakCard prints a card.
func LeakCard(c model.Card) {
	fmt.Printf("card: %v\n", c) // leak: Card.Holder, Card.Number, Card.CVV
}

// CleanCard prints its JSON, which is masked.
func CleanCard(c model.Card) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	fmt.Printf("card: %s %s\n", b, c.Last4())
	return nil
}

// LeakMandate prints a mandate in the syntax of Go.
func LeakMandate(m model.Mandate) {
	fmt.Printf("mandate: %#v\n", m) // leak: Mandate.IBAN
}

// CleanMandate prints it as it describes itself.
func CleanMandate(m model.Mandate) {
	fmt.Printf("mandate: %v %s\n", m, &m)
}

// LeakSubscription prints whose a subscription is.
func LeakSubscription(c model.Customer) error {
	s, err := backend().Subscribe(context.Background(), c, price)
	if err != nil {
		return err
	}
	fmt.Printf("subscription: %v\n", s.Customer) // leak: Customer.Email, Customer.Name, Customer.Tax
	return nil
}

// CleanSubscription prints the subscription, which formats itself.
func CleanSubscription(c model.Customer) error {
	s, err := backend().Subscribe(context.Background(), c, price)
	if err != nil {
		return err
	}
	fmt.Printf("subscription: %v, %+v\n", s, &s)
	return nil
}

// LeakJournal prints what was written on bookings.
func LeakJournal(c model.Customer) error {
	l := ledger.New()
	if err := l.Post(ledger.Transfer("r1", "from "+c.Name, "cash", "revenue", price)); err != nil {
		return err
	}
	return l.Journal(os.Stdout) // leak: Customer.Name
}

// CleanJournal prints sums.
func CleanJournal(c model.Customer) error {
	l := ledger.New()
	if err := l.Post(ledger.Transfer("r1", "from "+c.Name, "cash", "revenue", price)); err != nil {
		return err
	}
	l.Sums(os.Stdout)
	fmt.Println("cash:", l.Balance("cash"))
	return nil
}

// LeakUnbalanced logs what is wrong with a booking.
func LeakUnbalanced(c model.Customer) {
	b := ledger.Booking{Reference: "r2", Memo: c.Name, Lines: []ledger.Line{{Account: "cash", Amount: price}}}
	if err := ledger.New().Post(b); err != nil {
		zap.L().Error("ledger", zap.Error(err)) // leak: Customer.Name
	}
}

// CleanUnbalanced logs that it is.
func CleanUnbalanced(c model.Customer) {
	b := ledger.Booking{Reference: "r2", Memo: c.Name, Lines: []ledger.Line{{Account: "cash", Amount: price}}}
	if err := ledger.New().Post(b); errors.Is(err, ledger.ErrUnbalanced) {
		zap.L().Error("ledger", zap.String("booking", b.Reference), zap.Error(ledger.ErrUnbalanced))
	}
}

// LeakBus has a handler that prints the payload.
func LeakBus(c model.Customer) error {
	bus := events.New()
	bus.Subscribe("created", func(_ context.Context, e events.Event) error {
		_, err := fmt.Println(e.Kind, e.Payload)
		return err
	})
	return bus.Publish(context.Background(), events.Event{Kind: "created", Subject: c.ID, Payload: c.Email}) // leak: Customer.Email
}

// CleanBus has one that prints the subject.
func CleanBus(c model.Customer) error {
	bus := events.New()
	bus.Subscribe("created", func(_ context.Context, e events.Event) error {
		_, err := fmt.Println(e.Kind, e.Subject, e.Payload != nil)
		return err
	})
	return bus.Publish(context.Background(), events.Event{Kind: "created", Subject: c.ID, Payload: c.Email})
}

// LeakBusError logs what a handler says of its payload.
func LeakBusError(c model.Customer) {
	bus := events.New()
	bus.Subscribe("moved", func(_ context.Context, e events.Event) error {
		return fmt.Errorf("cannot handle %v", e.Payload)
	})
	if err := bus.Publish(context.Background(), events.Event{Kind: "moved", Subject: c.ID, Payload: c.Email}); err != nil {
		zap.L().Error("bus", zap.Error(err)) // leak: Customer.Email
	}
}

// CleanBusError logs what type it has.
func CleanBusError(c model.Customer) {
	bus := events.New()
	bus.Subscribe("moved", func(_ context.Context, e events.Event) error {
		return fmt.Errorf("cannot handle %T of %s", e.Payload, e.Subject)
	})
	if err := bus.Publish(context.Background(), events.Event{Kind: "moved", Subject: c.ID, Payload: c.Email}); err != nil {
		zap.L().Error("bus", zap.Error(err))
	}
}

func welcome(c model.Customer) func(context.Context) error {
	return func(context.Context) error { return fmt.Errorf("no mail to %s", c.Email) }
}

// LeakSpan has an address on a span.
func LeakSpan(c model.Customer) error {
	return observe.New().Span(context.Background(), "welcome", welcome(c), attribute.String("email", c.Email)) // leak: Customer.Email
}

// CleanSpan has a number on it.
func CleanSpan(c model.Customer) error {
	return observe.New().Span(context.Background(), "welcome", welcome(c), attribute.String("customer", c.ID))
}

// LeakRecorded has the error on a span.
func LeakRecorded(c model.Customer) {
	_ = observe.New().Recorded(context.Background(), "welcome", welcome(c)) // leak: Customer.Email
}

// CleanRecorded has one on it that was replaced.
func CleanRecorded(c model.Customer) {
	_ = observe.New().Recorded(context.Background(), "welcome", func(ctx context.Context) error {
		if err := welcome(c)(ctx); err != nil {
			return fmt.Errorf("no mail to customer %s", c.ID)
		}
		return nil
	})
}

// LeakMetric counts by address.
func LeakMetric(c model.Customer) {
	observe.New().Signup(c.Plan, c.Email) // leak: Customer.Email
}

// CleanMetric counts by host.
func CleanMetric(c model.Customer) {
	observe.New().Signup(c.Plan, c.Host())
}

// LeakField logs how a customer is reached.
func LeakField(c model.Customer) {
	zap.L().Info("support", observe.Contact(c), zap.String("plan", c.Plan)) // leak: Customer.Name, Customer.Email
}

// CleanField logs which customer it is.
func CleanField(c model.Customer) {
	zap.L().Info("support", observe.Customer(c), zap.String("plan", c.Plan))
}

// LeakMissing looks for an address where keys are expected.
func LeakMissing(c model.Customer) {
	if _, err := backend(c).Customers.Get(c.Email); err != nil {
		zap.L().Warn("customer", zap.Error(err)) // leak: Customer.Email
	}
}

// CleanMissing looks for a key.
func CleanMissing(c model.Customer) {
	if _, err := backend().Customers.Get(c.ID); err != nil {
		zap.L().Warn("customer", zap.Error(err))
	}
}

// LeakFirst prints who has a plan.
func LeakFirst(c model.Customer) {
	if got, ok := backend(c).Customers.First(func(c model.Customer) bool { return c.Plan == "pro" }); ok {
		fmt.Println("first:", got.Name) // leak: Customer.Name
	}
}

// CleanFirst prints the number of who has a name.
func CleanFirst(c model.Customer) {
	if got, ok := backend(c).Customers.First(func(c model.Customer) bool { return c.Name != "" }); ok {
		fmt.Println("first:", got.ID, got.Plan)
	}
}

// LeakNames logs a list of names.
func LeakNames(c model.Customer) {
	names := store.Map(backend(c).Customers.Sorted(), func(c model.Customer) string { return c.Name })
	slices.Sort(names)
	zap.L().Info("customers", zap.Strings("names", names)) // leak: Customer.Name
}

// CleanNames logs a list of numbers, in the order of names.
func CleanNames(c model.Customer) {
	sorted := store.By(backend(c).Customers.Sorted(), func(c model.Customer) string { return c.Name })
	numbers := store.Map(slices.Values(sorted), func(c model.Customer) string { return c.ID })
	zap.L().Info("customers", zap.Strings("numbers", numbers))
}

// LeakValue prints what was fetched at last.
func LeakValue(c model.Customer) error {
	b := backend(c)
	got, err := retry.Value(context.Background(), b.Retry, "fetch", func(context.Context) (model.Customer, error) {
		return b.Customers.Get(c.ID)
	})
	if err != nil {
		return err
	}
	fmt.Printf("fetched: %s\n", got.Name) // leak: Customer.Name
	return nil
}

// CleanValue prints its plan.
func CleanValue(c model.Customer) error {
	b := backend(c)
	got, err := retry.Value(context.Background(), b.Retry, "fetch", func(context.Context) (model.Customer, error) {
		return b.Customers.Get(c.ID)
	})
	if err != nil {
		return err
	}
	fmt.Printf("fetched: %s %s\n", got.ID, got.Plan)
	return nil
}

// LeakUpdate logs what a customer was called before.
func LeakUpdate(c model.Customer) error {
	b := backend(c)
	var before string
	err := b.Customers.Update(c.ID, func(c *model.Customer) {
		before, c.Name = c.Name, "New"
	})
	zap.L().Info("renamed", observe.Customer(c), zap.String("before", before)) // leak: Customer.Name
	return err
}

// CleanUpdate logs which plan there was before.
func CleanUpdate(c model.Customer) error {
	b := backend(c)
	var before string
	err := b.Customers.Update(c.ID, func(c *model.Customer) {
		before, c.Name = c.Plan, "New"
	})
	zap.L().Info("renamed", observe.Customer(c), zap.String("plan", before))
	return err
}
