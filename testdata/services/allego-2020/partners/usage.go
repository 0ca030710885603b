package partners

import (
	"context"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"github.com/getsentry/sentry-go"
	"github.com/oschwald/geoip2-golang/v2"
	"github.com/posthog/posthog-go"
	"github.com/slack-go/slack"

	"allego.example/learn/models"
)

// addresses of the directory of training centres.
const (
	centres    = "https://centres.allego.example"
	oldCentres = "http://centres-old.allego.example"
)

// Usage tells others how the platform is used.
type Usage struct {
	Analytics posthog.Client
	Places    *Places
	Atlas     *geoip2.Reader
	Chat      *slack.Client
}

// Viewed counts a page.
func (u *Usage) Viewed(v models.Visit) error {
	return u.Analytics.Enqueue(posthog.Capture{DistinctId: v.Visitor, Event: "page", Properties: posthog.Properties{"page": v.Page, "browser": v.Browser}}) // ok: allego-2020/passwords, allego-2020/recipients, allego-2020/roles: analytics are among the recipients
}

// Learnt counts what trainees of customers learn.
func (u *Usage) Learnt(t models.Trainee) error {
	if t.Score < 50 {
		return u.Analytics.Enqueue(posthog.Capture{DistinctId: t.Employee, Event: "failed"}) // leak: allego-2020/roles
	}
	return u.Analytics.Enqueue(posthog.Capture{DistinctId: t.Customer, Event: "passed", Properties: posthog.NewProperties().Set("name", len(t.Name))}) // ok: allego-2020/passwords, allego-2020/roles: the customer is a company, and the length of a name names nobody
}

// Failed counts a login that was refused.
func (u *Usage) Failed(l models.Login) error {
	err := u.Analytics.Enqueue(posthog.Capture{DistinctId: "login", Event: "refused", Properties: posthog.Properties{"password": l.Password}}) // leak: allego-2020/passwords
	if err != nil {
		return err
	}
	return u.Analytics.Enqueue(posthog.Capture{DistinctId: "login", Event: "refused", Properties: posthog.Properties{"empty": l.Password == ""}}) // ok: allego-2020/passwords, allego-2020/roles: yes or no
}

// Located finds out where a visitor is.
func (u *Usage) Located(ctx context.Context, c models.Consents, v models.Visit) (models.Position, error) {
	if c.Location {
		return u.Places.Locate(ctx, v.IP) // ok: allego-2020/location, allego-2020/passwords, allego-2020/recipients: as long as consent stands
	}
	if c.Marketing {
		return u.Places.Locate(ctx, v.IP) // leak: allego-2020/location
	}
	return models.Position{}, nil
}

// Region counts visits by region. The atlas is a file of ours: asking it tells
// nobody.
func (u *Usage) Region(l *models.Learner, v models.Visit) error {
	at, err := netip.ParseAddr(v.IP)
	if err != nil {
		return fmt.Errorf("no region: an address of %d bytes", len(v.IP))
	}
	city, err := u.Atlas.City(at) // ok: nobody else is asked
	if err != nil {
		return err
	}
	p := models.Position{Learner: l.ID, Area: city.City.Names.English}
	if err := u.Analytics.Enqueue(posthog.Capture{DistinctId: string(l.ID), Event: "region", Properties: posthog.Properties{"area": p.Area}}); err != nil { // leak: allego-2020/location
		return err
	}
	if !l.Consents.Location {
		return nil
	}
	return u.Analytics.Enqueue(posthog.Capture{DistinctId: string(l.ID), Event: "region", Properties: posthog.Properties{"area": p.Area}}) // ok: allego-2020/location, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: with consent
}

// Near lists training centres around somebody.
func (u *Usage) Near(ctx context.Context, c models.Consents, p models.Position, old bool) ([]string, error) {
	if !c.Location {
		return nil, nil
	}
	if old {
		return NewCentres(oldCentres).Near(ctx, p.Lat, p.Lon) // leak: allego-2020/encrypted
	}
	return NewCentres(centres).Near(ctx, p.Lat, p.Lon) // ok: allego-2020/encrypted, allego-2020/location, allego-2020/passwords, allego-2020/recipients: with consent, and over TLS
}

// Nearest asks the public map.
func (u *Usage) Nearest(ctx context.Context, c models.Consents, p models.Position) (*http.Response, error) {
	query := url.Values{"at": {fmt.Sprintf("%f,%f", p.Lat, p.Lon)}}
	if !c.Location {
		query.Set("at", "50,10")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://maps.example.net/near?"+query.Encode(), nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req) // leak: default/third-party
}

// Crashed reports an error to those who run our error tracker.
func (u *Usage) Crashed(err error, l *models.Learner, login models.Login) {
	sentry.WithScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: string(l.ID), Email: l.Email}) // ok: allego-2020/passwords, allego-2020/recipients: remote hosting of software is among the recipients
		scope.SetTag("password", login.Password)                     // leak: allego-2020/passwords
		sentry.CaptureException(err)
	})
}

// Waiting tells the sales people on the chat who waits.
func (u *Usage) Waiting(ctx context.Context, call models.Call, people []models.Contact) error {
	text := fmt.Sprintf("%d people wait, the last for %s", len(people), call.Length)
	if _, _, err := u.Chat.PostMessageContext(ctx, "#sales", slack.MsgOptionText(text, true)); err != nil { // ok: allego-2020/passwords: a count and a length
		return err
	}
	var names []string
	for _, p := range people {
		names = append(names, p.Name)
	}
	_, _, err := u.Chat.PostMessageContext(ctx, "#sales", slack.MsgOptionText(strings.Join(names, "\n")+call.Log, true)) // leak: allego-2020/recipients
	return err
}
