#!/bin/bash
v=$'/etc/eks/bootstrap.sh\nprod'
c=${v//$'\n'/ }
$c
