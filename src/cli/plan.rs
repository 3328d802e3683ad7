//! `cordial plan`.

use serde_json::json;

use super::args::PlanVerb;
use super::json as document;
use super::output::{Exit, Output};
use crate::planner::Side;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::outcome::NumberedStep;
use crate::service::review::PlanView;

pub(super) fn run(output: &Output, service: &Service, verb: &PlanVerb) -> Result<Exit, Error> {
    match verb {
        PlanVerb::List => {
            let plans = service.plans()?;
            output.answer(
                || json!({ "plans": plans.iter().map(head).collect::<Vec<_>>() }),
                || match plans.as_slice() {
                    [] => vec![output.say("cli-no-plans", &[])],
                    plans => plans.iter().map(|plan| title(output, plan)).collect(),
                },
            );
            Ok(Exit::waits(plans.iter().any(|plan| !plan.approved)))
        }
        PlanVerb::Show { peer } => {
            let plan = service.plan(peer)?;
            output.answer(
                || {
                    let mut object = head(&plan);
                    object["steps"] = plan.steps.iter().map(document::step).collect();
                    object
                },
                || {
                    let mut lines = vec![title(output, &plan)];
                    lines.extend(plan.steps.iter().map(|step| step_line(output, &plan.peer, step)));
                    lines
                },
            );
            Ok(Exit::Done)
        }
        PlanVerb::Approve { peer, except } => {
            let plan = service.approve_plan(peer, except)?;
            output.answer(|| head(&plan), || vec![output.say("cli-plan-approved", &[("name", (&plan.peer).into())])]);
            Ok(Exit::Done)
        }
        PlanVerb::Drop { peer } => {
            let plan = service.drop_plan(peer)?;
            output.answer(|| head(&plan), || vec![output.say("cli-plan-dropped", &[("name", (&plan.peer).into())])]);
            Ok(Exit::Done)
        }
    }
}

fn head(plan: &PlanView) -> serde_json::Value {
    json!({
        "peer": plan.peer,
        "since": plan.since,
        "approved": plan.approved,
        "except": plan.except,
        "steps": plan.steps.len(),
    })
}

fn title(output: &Output, plan: &PlanView) -> String {
    output.say("cli-plan-head", &[("name", (&plan.peer).into()), ("n", plan.steps.len().into())])
}

/// `  3  + Anna Weiß  to this computer: new on Nokia N80`
pub(super) fn step_line(output: &Output, peer: &str, numbered: &NumberedStep) -> String {
    let step = &numbered.step;
    let place = match step.side {
        Side::Here => output.say("cli-this-computer", &[]),
        Side::Peer => peer.to_owned(),
    };
    let action = output.say(&format!("cli-action-{}", document::action(step.action)), &[]);
    let because = output.say(&format!("cli-because-{}", step.because.word()), &[("name", peer.into())]);
    let fields: Vec<&str> = step.changes().iter().map(|change| change.field.name()).collect();
    let fields = if fields.is_empty() { String::new() } else { format!(" ({})", fields.join(", ")) };
    let state = output.say(&format!("cli-state-{}", document::state(step.state)), &[]);
    format!("{:>4}  {action} {} @ {place}: {because}{fields} {state}", numbered.n, step.title).trim_end().to_owned()
}
