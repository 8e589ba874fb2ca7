// A passkey that did not work is told on the page; without this the sign-in library only writes it to the console.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const told = document.getElementById("passkey-failed");
  if (told) told.hidden = false;
});
