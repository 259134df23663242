#!/bin/bash
PS3="choose: "
select what in skip join quit; do
  case $what in
    join) /etc/eks/bootstrap.sh sel; break ;;
    quit) break ;;
  esac
done <<< "2"
