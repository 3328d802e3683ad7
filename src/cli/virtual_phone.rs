//! `cordial virtual-phone`.

use serde_json::json;

use super::args::VirtualPhoneArgs;
use super::output::{Exit, Output};
use super::peer::password_from_stdin;
use crate::service::error::Error;
use crate::service::pretend::{self, PretendLink, PretendPhone};

pub(super) fn run(output: &Output, args: &VirtualPhoneArgs) -> Result<Exit, Error> {
    let link = match (&args.serial, &args.tcp, &args.sync_to) {
        (Some(path), None, None) => PretendLink::Serial(path.display().to_string()),
        (None, Some(address), None) => PretendLink::Tcp(address.clone()),
        (None, None, Some(url)) => PretendLink::DialIn {
            url: url.clone(),
            user: args.user.clone().unwrap_or_default(),
            password: if args.password_stdin { password_from_stdin()? } else { String::new() },
        },
        _ => {
            eprintln!("{}", output.say("cli-virtual-phone-one-link", &[]));
            return Ok(Exit::Usage);
        }
    };
    let phone =
        PretendPhone { profile: args.profile.clone(), state: args.state.clone(), script: args.script.clone(), link };
    pretend::run(&phone, &mut |ready| {
        output.answer(
            || json!({ "event": "ready", "at": ready }),
            || vec![output.say("cli-virtual-phone-ready", &[("at", ready.into())])],
        );
    })?;
    Ok(Exit::Done)
}
