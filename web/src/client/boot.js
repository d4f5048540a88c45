;(function (d) {
  try {
    if (localStorage.getItem('large') === '1') d.classList.add('large')
  } catch (e) {}
  d.classList.add('js')
})(document.documentElement)
